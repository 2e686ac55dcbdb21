import type { Omission, OmissionCode } from '../bank/bank';
import type { LeftClause } from './facts/statements/find-statements';
import type { Reading } from './facts/reading';
import type { Candidate, Refused } from './items/candidate';
import type { Choice } from './items/choose';

/** How many sentences a code shows at most. */
const MOST_EXAMPLES = 5;

/** What came of an article beside its bank. */
export interface Leavings {
	readonly reading: Reading;
	readonly left: readonly LeftClause[];
	readonly refused: readonly Refused[];
	/** Candidates that broke a hard rule. */
	readonly unsound: readonly Candidate[];
	readonly choice: Choice;
	readonly isFull: boolean;
}

/** What was left out and why: how many sentences, and the weightiest of them for a reviewer to rescue a fact from. */
export function omissionsOf({
	reading,
	left,
	refused,
	unsound,
	choice,
	isFull
}: Leavings): readonly Omission[] {
	const because = (code: OmissionCode) => refused.filter((one) => one.code === code);
	const spare = isFull ? [] : choice.spare;
	const pointing = left.filter((one) => codeOf(one) === 'unresolved-reference');
	const miscut = left.filter((one) => codeOf(one) === 'flawed');
	const found: readonly (readonly [OmissionCode, readonly Placed[]])[] = [
		['unresolved-reference', pointing],
		['no-distractors', because('no-distractors')],
		['flawed', [...miscut, ...because('flawed'), ...unsound]],
		['duplicate', [...choice.duplicates, ...spare]],
		['not-needed', isFull ? choice.spare : []]
	];
	const asked = new Set(choice.items.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
	const few: readonly Omission[] = isFull ? [] : [{ code: 'few-facts', count: 1 }];
	return [...few, ...found.flatMap(([code, places]) => omission(reading, { code, places, asked }))];
}

interface Placed {
	readonly sentence: number;
}

/** Words that point outside the sentence are one reason; a clause that could not be cut out soundly another; quotations are none. */
function codeOf({ because }: LeftClause): OmissionCode | undefined {
	if (because === 'quoted') return undefined;
	const points = ['unclear-word', 'undated', 'no-occasion', 'unknown-speaker', 'speaks-of-himself'];
	return points.includes(because) ? 'unresolved-reference' : 'flawed';
}

interface Sought {
	readonly code: OmissionCode;
	readonly places: readonly Placed[];
	/** Where the sentences begin that an item of the bank is about. */
	readonly asked: ReadonlySet<number>;
}

function omission({ sentences, importance }: Reading, { code, places, asked }: Sought): readonly Omission[] {
	const distinct = [...new Set(places.map(({ sentence }) => sentence))].filter(
		(sentence) => code === 'duplicate' || !asked.has(sentences[sentence]?.start ?? -1)
	);
	if (distinct.length === 0) return [];
	const weightOf = (sentence: number) => importance.sentences[sentence] ?? 0;
	const examples = distinct
		.sort((one, other) => weightOf(other) - weightOf(one) || one - other)
		.slice(0, MOST_EXAMPLES)
		.sort((one, other) => one - other)
		.flatMap((sentence) => {
			const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
			return end > start ? [{ start, end }] : [];
		});
	return [{ code, count: distinct.length, examples }];
}
