import type { Item } from '../../../core/bank/item';
import { keyText } from '../../../core/bank/item-parts';
import { FULL_POINTS, markOf, pairsInOrder, partsRight } from '../../../core/quiz/marking';
import type { Answer } from '../../../core/quiz/response';
import { bound, capitalised, numberWord } from './format';

export const correct = 'Correct';

const notCorrect = (answer: string) => `Not correct. The answer: ${answer.replace(/\.$/, '')}.`;
/** Points that no line break parts from their number. */
const pointsOf = (points: number) => `${points} of ${FULL_POINTS} points.`.replaceAll(' ', '\u00a0');

/** The verdict on an answer in one sentence; `keyName` is what stands for the right option, its words or its letter. */
export function verdict(item: Item, answer: Answer | null, keyName: string): string {
	const { points, correct: isRight } = markOf(item, answer);
	if (item.kind === 'estimate') return estimateVerdict(bound(keyText(item)), points);
	if (isRight) return correct;
	const { right, total } = partsRight(answer);
	if (answer?.kind === 'order')
		return `${partsOf(right, total)} in the right place, ${pairsOf(answer.order)} the right way round: ${pointsOf(points)}`;
	if (item.kind === 'match') return `${partsOf(right, total)} right: ${pointsOf(points)}`;
	return notCorrect(keyName);
}

/** `One of four is`, `None of the three is`. */
const partsOf = (right: number, total: number) =>
	right === 0
		? `None of the ${numberWord(total)} is`
		: `${capitalised(numberWord(right))} of ${numberWord(total)} ${right === 1 ? 'is' : 'are'}`;

/** `three of six pairs`. */
function pairsOf(order: readonly number[]): string {
	const { right, total } = pairsInOrder(order);
	return `${right === 0 ? 'none' : numberWord(right)} of ${numberWord(total)} pairs`;
}

const NEARNESS: Readonly<Record<number, string>> = { 10: 'As good as exact', 7: 'Close', 3: 'Some way off' };

function estimateVerdict(value: string, points: number): string {
	return `${NEARNESS[points] ?? 'Far off'}: the article says ${value}. You get ${pointsOf(points)}`;
}

/** What a player answered, in words that follow "You said"; undefined when nothing was answered. */
export function answerInWords(item: Item, answer: Answer | null): string | undefined {
	switch (answer?.kind) {
		case 'option':
			return 'options' in item ? item.options[answer.option]?.text : undefined;
		case 'number':
			return item.kind === 'estimate' ? keyText({ ...item, value: answer.value }) : undefined;
		case 'order':
			return item.kind === 'order'
				? inSteps(answer.order.map((entry) => item.entries[entry]?.text ?? ''))
				: undefined;
		case 'match':
			return item.kind === 'match'
				? inPairs(item.pairs.map(({ left }, at) => [left, item.pairs[answer.match[at] ?? -1]?.right ?? '–']))
				: undefined;
		case undefined:
			return undefined;
	}
}

/** The right answer in words: the key, the entries in order, or the pairs. */
export function keyInWords(item: Item): string {
	if (item.kind === 'order') return inSteps(item.entries.map(({ text }) => text));
	if (item.kind === 'match') return inPairs(item.pairs.map(({ left, right }) => [left, right]));
	return keyText(item);
}

const inSteps = (texts: readonly string[]) => texts.map((text, at) => `${at + 1}. ${text}`).join(' ');
const inPairs = (pairs: readonly (readonly [string, string])[]) =>
	pairs.map(([left, right]) => `${left} – ${right}`).join('; ');
