import type { Reading } from '../reading';
import type { Clause } from './clause';
import type { Word } from './statement';
import { childrenBy, type Tree } from '../tree';
import { writtenMonth } from '../dates/written-date';

/** Words of a game: which game, only a date or a cup says. */
const GAME =
	/^(?:half|halves|half-time|halftime|match|game|minutes?|quarter|kick-off|kickoff|possession|substitut(?:ed|ion)|goal|penalty|touchdown|equaliser|equalise|equalised|fouls?|yellow-carded|yellow|innings)$/i;
const CONTEST =
	/^(?:Cup|League|Championship|Championships|Bowl|Final|final|semi-final|Olympics|Open|Series|Prix|Euro)$/;
/** Things that are always of something: of which event, more words must say. */
const PARTIAL =
	/^(?:case|body|victim|death|survivor|result|arrest|injury|casualty|participant|member|attendee|incident|wounded|injured|dead|comment|vote|seat)$/;

/** Whether a statement names the occasion that its words take for granted. */
export function namesOccasion(reading: Reading, sentence: number, { kept }: Clause): boolean {
	const tree = reading.trees[sentence];
	if (!tree) return false;
	const isDated = (reading.dates[sentence] ?? []).some(
		(date) => kept.includes(date.first) && date.value !== undefined
	);
	if (isDated || kept.some((index) => CONTEST.test(tree.tokens[index]?.text ?? ''))) return true;
	return !kept.some((index) => GAME.test(tree.tokens[index]?.text ?? '') || isBarePart(tree, index));
}

/** "1,200 cases": of what? */
function isBarePart(tree: Tree, index: number): boolean {
	const token = tree.tokens[index];
	if (!token || !PARTIAL.test(token.lemma) || !/^NNS?$/.test(token.tag)) return false;
	if (!childrenBy(tree, index, ['nummod']).length) return false;
	return childrenBy(tree, index, ['nmod', 'acl', 'compound', 'amod']).length === 0;
}

/** "is" as "was": what held on the day of publication need not hold when it is asked. */
export function inPast(words: readonly Word[], finite: number): readonly Word[] {
	const past: Readonly<Record<string, string>> = { is: 'was', are: 'were' };
	return words.map((word) =>
		word.first === finite ? { ...word, text: past[word.text] ?? word.text } : word
	);
}

/** Whether a clause says what is going on or expected on the day of publication. */
export function isPassing(reading: Reading, sentence: number, clause: Clause): boolean {
	const tree = reading.trees[sentence];
	const finite = tree?.tokens[clause.finite];
	const predicate = tree?.tokens[clause.predicate];
	if (!/^VB[ZP]$/.test(finite?.tag ?? '') || finite?.lemma !== 'be' || clause.speaker) return false;
	if (reading.published === undefined) return false;
	return (
		predicate?.tag === 'VBG' ||
		/^(?:expected|scheduled|set|due|planned|likely|supposed|missing)$/i.test(predicate?.text ?? '')
	);
}

/** "Three ferries are known to have sunk", "have been closed": how many by then; the number need not hold when it is asked. */
function isRunningTotal(
	reading: Reading,
	sentence: number,
	{ finite, predicate, kept, speaker }: Clause
): boolean {
	const tree = reading.trees[sentence];
	const [verb, deed] = [tree?.tokens[finite], tree?.tokens[predicate]];
	if (!tree || !verb || !deed || speaker || !/^VB[ZP]$/.test(verb.tag) || deed.tag !== 'VBN') return false;
	const isPassive = childrenBy(tree, predicate, ['aux:pass', 'nsubj:pass']).length > 0;
	const isPerfect =
		verb.lemma === 'have' && (isPassive || /^(?:kill|claim|injure|displace|infect)$/.test(deed.lemma));
	const isKnown =
		verb.lemma === 'be' && /^(?:known|reported|confirmed|believed|feared|held|detained)$/.test(deed.text);
	const isCounted = (reading.quantities[sentence] ?? []).some(
		({ kind, numberFirst }) => kind === 'count' && kept.includes(numberFirst)
	);
	return isCounted && (isPerfect || isKnown);
}

/** "As of February 2010", for what is going on or expected and has no date of its own. */
export function asOf(reading: Reading, sentence: number, clause: Clause): string | undefined {
	const { published } = reading;
	if (published === undefined) return undefined;
	if (!isPassing(reading, sentence, clause) && !isRunningTotal(reading, sentence, clause)) return undefined;
	return isTimed(reading, sentence, clause) ? undefined : `As of ${writtenMonth(published)}`;
}

function isTimed(reading: Reading, sentence: number, { kept }: Clause): boolean {
	return (reading.dates[sentence] ?? []).some((date) => kept.includes(date.first));
}
