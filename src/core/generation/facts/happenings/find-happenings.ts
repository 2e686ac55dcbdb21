import type { DateMention } from '../dates/find-dates';
import type { Reading } from '../reading';
import type { Tree } from '../tree';
import { adverbBefore } from './adverb';
import { aheadOn } from './ahead';
import { isAssertedAt } from './asserted';
import { complementsOf } from './complements';
import { datedPredicate, isPoint, isTime } from './dated-predicate';
import { told, type Happening } from './happening';
import { nounsOfTime } from './noun-happenings';
import { standingSince } from './standing';
import { isPlural } from './subject-phrase';
import { subjectOf } from './subject';
import { verbAt } from './verb';
import { inWords, wholeDate } from './wording';

/** Longer sentences are parsed too badly. */
const LONGEST_SENTENCE = 70;
/** A happening of more words is cut at the end where its grammar allows; so is its brief form. */
const MOST_WORDS = 22;
const FEW_WORDS = 14;

/** Everything that the article says happened at a known time, in the order of the article. */
export function findHappenings(reading: Reading): readonly Happening[] {
	return reading.trees.flatMap((tree, sentence) => {
		const dates = reading.dates[sentence] ?? [];
		if (tree.tokens.length > LONGEST_SENTENCE || /\?["”]?$/.test(tree.tokens.at(-1)?.text ?? '')) return [];
		const deeds = dates.flatMap((date) =>
			isPoint(tree, date, dates) ? happeningOn(reading, tree, date) : []
		);
		const once = deeds.filter((deed) => !isDatedTwice(tree, deed, dates));
		return [...once, ...nounsOfTime(reading, tree, sentence)];
	});
}

/** Whether another date says of the same verb when it was: "met in Oslo in May and in Bergen in July". */
function isDatedTwice(tree: Tree, { predicate, date }: Happening, dates: readonly DateMention[]): boolean {
	return dates.some(
		(other) => other !== date && isTime(tree, other) && datedPredicate(tree, other) === predicate
	);
}

function happeningOn(reading: Reading, tree: Tree, date: DateMention): readonly Happening[] {
	const found =
		deedOn(reading, tree, date) ?? standingSince(reading, tree, date) ?? aheadOn(reading, tree, date);
	return found ? [found] : [];
}

/** What a verb says happened on a date. */
function deedOn(reading: Reading, tree: Tree, date: DateMention): Happening | undefined {
	const isKnown = date.value !== undefined || date.minute !== undefined;
	const predicate = isKnown ? datedPredicate(tree, date) : undefined;
	const subject = predicate === undefined ? undefined : subjectOf(reading, date, predicate);
	if (predicate === undefined || !subject || !isAssertedAt(tree, predicate)) return undefined;
	const verb = verbAt(tree, predicate, {
		isOwn: subject.isOwn && !isSetOff(tree, subject.head, predicate),
		isPlural: isPlural(tree, subject)
	});
	const adverb = adverbBefore(tree, predicate);
	if (!verb || adverb === undefined || isSince(tree, date)) return undefined;
	const plan = { predicate, subject, verb, adverb, date };
	const ends = complementsOf(tree, predicate, wholeDate(date));
	const worded = ends.flatMap((end) => inWords(reading, plan, end) ?? []);
	const within = (most: number) => worded.find((one) => told(one).split(' ').length <= most) ?? worded.at(-1);
	const full = within(MOST_WORDS);
	return full && { ...full, briefRest: within(FEW_WORDS)?.rest ?? full.rest };
}

/** "The inquiry, set up in 2004 to …,": the one comma before a participle opens an aside, where it is passive. */
function isSetOff({ tokens }: Tree, head: number, predicate: number): boolean {
	const commas = tokens.slice(head + 1, predicate).filter(({ text }) => text === ',').length;
	return tokens[predicate]?.tag === 'VBN' && tokens[predicate - 1]?.text === ',' && commas === 1;
}

function isSince({ tokens }: Tree, { preposition }: DateMention): boolean {
	return /^since$/i.test(tokens[preposition ?? -1]?.text ?? '');
}
