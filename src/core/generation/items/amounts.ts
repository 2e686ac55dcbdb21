import type { Option } from '../../bank/item';
import type { QuantityFact } from '../facts/fact';
import { spoken, swapped, textOf, wordsIn } from '../facts/statements/statement';
import { singleChoice, type Outcome } from './candidate';
import type { Desk } from './desk';
import { numberDistractors, readNumeral, type Numeral } from './distractors/numbers';
import { isAskable, numberRun, wholeOf } from './number-place';
import { countQuestion } from './count-question';
import { keyOption } from './options';

const BLANK = '_____';
const COUNT = 3;

/** How many …? where the grammar allows, else the sentence with the number missing. */
export function howMany(desk: Desk, fact: QuantityFact): Outcome {
	const tree = desk.reading.trees[fact.sentence];
	const run = tree && numberRun(tree, fact.quantity);
	const numeral = run && readNumeral(textOf(wordsIn(fact.statement.words, run)));
	if (!tree || !run || !numeral) return 'flawed';
	if (!isAskable(desk, fact, run)) return 'flawed';
	const asked = countQuestion(fact, tree, run);
	const stem = asked ?? `${spoken(fact.statement, swapped(fact.statement.words, run, BLANK))}.`;
	const options = numberOptions(desk, fact, numeral);
	if (options.length < COUNT) return 'no-distractors';
	const item = singleChoice({
		w: 'how-many',
		family: asked === undefined ? 'missing-number' : 'how-many',
		stem,
		status: fact.status,
		evidence: [fact.evidence],
		options
	});
	const weight = asked === undefined ? 0.7 : 0.8;
	return { item, fact: fact.id, sentence: fact.sentence, entities: [], weight };
}

function numberOptions(desk: Desk, fact: QuantityFact, numeral: Numeral): readonly Option[] {
	const { id, quantity, evidence } = fact;
	const taken = desk.numbers;
	const whole = wholeOf(desk, fact);
	const made = numberDistractors({
		quantity,
		numeral,
		taken,
		whole,
		random: desk.randomFor(id),
		count: COUNT
	});
	const reason = saysOf(quantity);
	const wrong = made.map(({ text, value }) => ({ value, option: { text, isKey: false, reason, evidence } }));
	const key = { value: numeral.value, option: keyOption(numeral.text, reason, evidence) };
	return [...wrong, key].sort((a, b) => a.value - b.value).map(({ option }) => option);
}

/** Why a number is right or wrong. */
export function saysOf({ text }: QuantityFact['quantity']): string {
	const inside = /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
	return `The article says ${inside.replace(/\s+/g, ' ')}.`;
}
