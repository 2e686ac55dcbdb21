import type { Option } from '../../bank/item';
import type { TimeFact } from '../facts/fact';
import { asked, told, type Happening } from '../facts/happenings/happening';
import { writtenDate } from '../facts/dates/written-date';
import { isAnchored } from './anchor';
import { singleChoice, type Outcome } from './candidate';
import { toldWhen } from './date-words';
import type { Desk } from './desk';
import { otherDates, type OtherDate } from './distractors/dates';
import { keyOption } from './options';

/** Wrong answers beside the right one. */
const WRONG = 2;
const MOST_WORDS = 24;

/** In which year, or in which month, did it happen? */
export function askWhen(desk: Desk, fact: TimeFact): Outcome {
	const { happening, sentence } = fact;
	const key = askedFor(desk, happening);
	if (key === undefined || happening.date.isRough || !isAskable(desk, happening)) return 'flawed';
	const options = optionsFor(desk, fact, key);
	if (options.length <= WRONG) return 'no-distractors';
	const item = singleChoice({
		w: 'when',
		family: 'when',
		stem: asked(happening, key.length === 4 ? 'In which year' : 'In which month'),
		status: fact.status,
		evidence: [fact.evidence],
		options
	});
	return { item, fact: fact.id, sentence, entities: [], weight: 0.75 };
}

/** The year of what happened long ago, the month of what happened lately; nothing of the month of publication, which the date above the question tells. */
function askedFor({ reading }: Desk, { value, date }: Happening): string | undefined {
	if (date.precision === 'decade' || date.precision === 'week') return undefined;
	const { published } = reading;
	const year = value.slice(0, 4);
	if (published === undefined) return value.length >= 4 ? year : undefined;
	const isRecent = Number(published.slice(0, 4)) - Number(year) <= 1;
	if (value.length === 4) return year < published.slice(0, 4) ? year : undefined;
	if (!isRecent) return year;
	return value.slice(0, 7) < published.slice(0, 7) ? value.slice(0, 7) : undefined;
}

function isAskable({ reading, facts }: Desk, happening: Happening): boolean {
	const text = told(happening);
	if (happening.lemma === 'bear') return false;
	if (
		/\d{4}/.test(text) ||
		text.split(' ').length > MOST_WORDS ||
		!isAnchored(reading, happening.sentence, happening.words)
	)
		return false;
	return !facts.some(
		(fact) => fact.kind === 'time' && fact.happening !== happening && isSameDeed(fact.happening, happening)
	);
}

/** Whether the same is said to have happened at another time: then the question has two answers. */
function isSameDeed(one: Happening, other: Happening): boolean {
	const isLess = one.rest === '' || other.rest === '' || one.rest === other.rest;
	return one.lemma === other.lemma && one.subject === other.subject && isLess;
}

/** The right date among the others of the article, or near ones, in order. */
function optionsFor(desk: Desk, fact: TimeFact, key: string): readonly Option[] {
	const { named, near } = otherDates(desk, key);
	const draw = desk.randomFor(fact.id);
	const chosen = [...drawn(named, draw), ...drawn(near.slice(0, 4), draw)].slice(0, WRONG);
	const wrong = chosen.map((other): Option & { value: string } => ({
		...wrongOption(fact, other, key),
		value: other.value
	}));
	const right = { ...keyOption(writtenDate(key), toldWhen(fact.happening), fact.evidence), value: key };
	return [...wrong, right]
		.sort((a, b) => (a.value < b.value ? -1 : 1))
		.map(({ value: _, ...option }) => option);
}

/** Some things in an order left to chance. */
function drawn<T>(things: readonly T[], draw: () => number): readonly T[] {
	return things
		.map((thing) => ({ thing, at: draw() }))
		.sort((a, b) => a.at - b.at)
		.map(({ thing }) => thing);
}

function wrongOption(
	{ evidence, happening }: TimeFact,
	{ value, fact, evidence: other }: OtherDate,
	key: string
): Option {
	const text = writtenDate(value);
	if (fact && fact.happening !== happening)
		return {
			text,
			isKey: false,
			reason: `Something else happened then: ${toldWhen(fact.happening)}`,
			evidence: fact.evidence
		};
	if (other)
		return { text, isKey: false, reason: `The article names ${text} for something else.`, evidence: other };
	return { text, isKey: false, reason: `The article says ${writtenDate(key)}.`, evidence };
}
