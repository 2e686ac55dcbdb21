import type { Option } from '../../bank/item';
import type { TimeFact } from '../facts/fact';
import { asked, told, type Happening } from '../facts/happenings/happening';
import { writtenDate } from '../facts/dates/written-date';
import { isAnchored } from './anchor';
import { singleChoice, type Outcome } from './candidate';
import { toldWhen } from './date-words';
import type { Desk } from './desk';
import { otherDates, type AskedTime, type OtherDate } from './distractors/dates';
import { keyOption } from './options';
import { isWorthDating } from './when-worth';

/** Wrong answers beside the right one. */
const WRONG = 2;
const MOST_WORDS = 24;

/** In which year, month or decade did it happen, since when has it been so, or when is it to happen? */
export function askWhen(desk: Desk, fact: TimeFact): Outcome {
	const { happening, sentence } = fact;
	const time = askedTime(desk, happening);
	if (time === undefined || !isAskable(desk, happening)) return 'flawed';
	const options = optionsFor(desk, fact, time);
	if (options.length <= WRONG) return 'no-distractors';
	const lead = happening.standing === 'since' ? 'Since' : 'In';
	const item = singleChoice({
		w: 'when',
		family: 'when',
		stem: asked(happening, `${lead} which ${time.size}`),
		status: fact.status,
		evidence: [fact.evidence],
		options
	});
	return { item, fact: fact.id, sentence, entities: [], weight: 0.75 };
}

/** So many years, or months, lie between what is asked for and the story: the date above the question gives away what is nearer. */
const FAR = 2;

/** The year of what is far from publication, the month of what is near; nothing of what is so near that the date above the question tells it. */
function askedTime({ reading: { published } }: Desk, happening: Happening): AskedTime | undefined {
	const { value, date, standing } = happening;
	const asked = { isAhead: standing === 'ahead', text: told(happening) };
	const year = value.slice(0, 4);
	if (date.isRough || date.precision === 'week' || date.precision === 'minute') return undefined;
	if (date.precision === 'decade') return { ...asked, value: year, size: 'decade' };
	const years = Math.abs(Number(published?.slice(0, 4) ?? NaN) - Number(year));
	if (published === undefined || years >= FAR) return { ...asked, value: year, size: 'year' };
	const month = value.slice(0, 7);
	return value.length === 4 || monthsBetween(month, published) < FAR
		? undefined
		: { ...asked, value: month, size: 'month' };
}

/** Months from one to the other, whichever is first. */
function monthsBetween(one: string, other: string): number {
	const count = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));
	return Math.abs(count(one) - count(other));
}

function isAskable({ reading, facts }: Desk, happening: Happening): boolean {
	const text = told(happening);
	if (happening.lemma === 'bear' || /\d{4}/.test(text) || text.split(' ').length > MOST_WORDS) return false;
	if (!isAnchored(reading, happening.sentence, happening.words) || !isWorthDating(reading, happening))
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

/** The right time among the others of the article, or near ones, in order. */
function optionsFor(desk: Desk, fact: TimeFact, time: AskedTime): readonly Option[] {
	const { named, near } = otherDates(desk, time);
	const draw = desk.randomFor(fact.id);
	const chosen = [...drawn(named, draw), ...drawn(near.slice(0, 4), draw)].slice(0, WRONG);
	const wrong = chosen.map((other) => ({ option: wrongOption(fact, other, time), value: other.value }));
	const key = keyOption(writtenTime(time.value, time), toldWhen(fact.happening), fact.evidence);
	return [...wrong, { option: key, value: time.value }]
		.sort((a, b) => (a.value < b.value ? -1 : 1))
		.map(({ option }) => option);
}

/** A time as an option: "1984", "October 2012", "1980s". */
function writtenTime(value: string, { size }: AskedTime): string {
	return size === 'decade' ? `${value}s` : writtenDate(value);
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
	time: AskedTime
): Option {
	const text = writtenTime(value, time);
	if (fact && fact.happening !== happening)
		return {
			text,
			isKey: false,
			reason: `Something else happened then: ${toldWhen(fact.happening)}`,
			evidence: fact.evidence
		};
	if (other)
		return { text, isKey: false, reason: `The article names ${text} for something else.`, evidence: other };
	return { text, isKey: false, reason: `The article says ${writtenTime(time.value, time)}.`, evidence };
}
