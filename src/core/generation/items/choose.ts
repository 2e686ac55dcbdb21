import type { Item } from '../../bank/item';
import { keyText } from '../../bank/item-parts';
import { bankSetFlaws } from '../../bank/set-flaws';
import type { Candidate } from './candidate';
import { placeKeys } from './place-keys';
import type { Ranked } from './rank/rank';
import { saySame } from './say-same';

export interface Choice {
	/** The best first. */
	readonly items: readonly Item[];
	/** Good candidates that say what a chosen one says already. */
	readonly duplicates: readonly Candidate[];
	/** Good candidates that were not needed. */
	readonly spare: readonly Candidate[];
}

/**
 * The best set, the best item first: each fact once, no item that tells another's key before or after it is answered, and of equals
 * the one that brings a new W, kind, family, sentence or name. Keys are spread over the places of the options.
 */
export function chooseSet(candidates: readonly Ranked[], count: number): Choice {
	const chosen: Ranked[] = [];
	let open = candidates;
	while (chosen.length < count) {
		const best =
			bestBeside(chosen, open, { count, statementsFirst: STATEMENTS_FIRST }) ??
			bestBeside(chosen, open, { count, statementsFirst: FIRST });
		if (!best) break;
		chosen.push(best);
		open = open.filter((one) => one !== best && isFairBeside(one.candidate, best.candidate));
	}
	const left = candidates.filter((one) => !chosen.includes(one)).map(({ candidate }) => candidate);
	const repeats = (one: Candidate) => chosen.some(({ candidate }) => saySame(one, candidate));
	return {
		items: placeKeys(chosen.map(({ candidate }, index) => ({ ...candidate.item, id: `q${index + 1}` }))),
		duplicates: left.filter(repeats),
		spare: left.filter((one) => !repeats(one))
	};
}

/** What an item gains, in log-odds, by being the first of its W or kind; and loses for each one before it of its family, sentence or key. */
const NEW_W = 0.35;
const NEW_KIND = 0.2;
const SAME_FAMILY = 0.15;
const SAME_SENTENCE = 0.25;
const SAME_KEY = 0.2;

/** How many items are shown first, and how many of them may be true or false while there is anything else. */
const FIRST = 5;
const STATEMENTS_FIRST = 2;

interface Limits {
	readonly count: number;
	readonly statementsFirst: number;
}

/** The open candidate that adds most to those chosen, within what a set can bear of one sort. */
function bestBeside(chosen: readonly Ranked[], open: readonly Ranked[], limits: Limits): Ranked | undefined {
	let best: Ranked | undefined;
	let most = -Infinity;
	for (const one of open) {
		const value = one.score + novelty(one.candidate, chosen);
		if (value > most && isBearable(one.candidate, chosen, limits)) [best, most] = [one, value];
	}
	return best;
}

function novelty({ item, sentence }: Candidate, chosen: readonly Ranked[]): number {
	const how = (test: (other: Candidate) => boolean) =>
		chosen.filter(({ candidate }) => test(candidate)).length;
	const key = namedKey(item);
	return (
		(how((other) => other.item.w === item.w) === 0 ? NEW_W : 0) +
		(how((other) => other.item.kind === item.kind) === 0 ? NEW_KIND : 0) -
		SAME_FAMILY * how((other) => other.item.family === item.family) -
		SAME_SENTENCE * how((other) => other.sentence === sentence) -
		SAME_KEY * (key === '' ? leadOf(item, chosen) : how((other) => namedKey(other.item) === key))
	);
}

/** In ten items, no more of one family than this, and of statements to judge, which take all sorts of facts; of one sentence and one key in all. */
const OF_FAMILY = 3;
const OF_STATEMENTS = 6;
const OF_SENTENCE = 2;
const OF_KEY = 2;

function isBearable(
	candidate: Candidate,
	chosen: readonly Ranked[],
	{ count, statementsFirst }: Limits
): boolean {
	const { item, sentence } = candidate;
	const same = (test: (other: Candidate) => boolean) =>
		chosen.filter(({ candidate: other }) => test(other)).length;
	const most = item.kind === 'true-false' ? OF_STATEMENTS : OF_FAMILY;
	const families = Math.ceil((most * Math.max(10, count)) / 10);
	const key = namedKey(item);
	if (same((other) => other.item.family === item.family) >= families) return false;
	if (same((other) => other.sentence === sentence) >= OF_SENTENCE) return false;
	if (key !== '' && same((other) => namedKey(other.item) === key) >= OF_KEY) return false;
	if (item.family === 'who-said' && same((other) => isOneSpeech(other, candidate)) > 0) return false;
	return item.kind !== 'true-false' || isStatementDue(item, chosen, statementsFirst);
}

/** Sentences between two quotations of one speech. */
const ONE_SPEECH = 1;

/** Whether two items ask for words that somebody said in one breath: the second has the answer of the first. */
function isOneSpeech(one: Candidate, other: Candidate): boolean {
	const areWords = one.item.family === 'who-said' && other.item.family === 'who-said';
	const isOneSpeaker = areWords && keyText(one.item) === keyText(other.item);
	return isOneSpeaker && Math.abs(one.sentence - other.sentence) <= ONE_SPEECH;
}

/** How much oftener True, or False, is the key of a statement already than the other. */
function leadOf(item: Item, chosen: readonly Ranked[]): number {
	const keys = statementsOf(chosen).map(keyText);
	return 2 * keys.filter((key) => key === keyText(item)).length - keys.length;
}

function statementsOf(chosen: readonly Ranked[]): readonly Item[] {
	return chosen.map(({ candidate }) => candidate.item).filter(({ kind }) => kind === 'true-false');
}

/** A key that leads by more than this does not come again. */
const LONGEST_LEAD = 3;

/** Whether a true-or-false item has its turn: few among the first, True and False the key about as often. */
function isStatementDue(item: Item, chosen: readonly Ranked[], first: number): boolean {
	if (chosen.length < FIRST && statementsOf(chosen).length >= first) return false;
	return leadOf(item, chosen) <= LONGEST_LEAD;
}

/** The key, where it is more than True or False; the same one again and again becomes a guess. */
function namedKey(item: Item): string {
	return item.kind === 'true-false' ? '' : keyText(item);
}

/** Whether neither item says what the other says or tells its key. A true-or-false item says all that its sentence says. */
function isFairBeside(one: Candidate, other: Candidate): boolean {
	const isStatement = one.item.kind === 'true-false' || other.item.kind === 'true-false';
	if ((isStatement && one.sentence === other.sentence) || saySame(one, other)) return false;
	return bankSetFlaws([one.item, other.item]).length === 0;
}
