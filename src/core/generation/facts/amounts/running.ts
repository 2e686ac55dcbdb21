import { writtenDate } from '../dates/written-date';
import type { Reading } from '../reading';
import { isInside } from '../tree';
import type { Frame } from './frame';

/** What is counted on from day to day: a total in the present holds only until the next report. */
const COUNTED_ON =
	/^(?:kill|injure|wound|die|infect|displace|rescue|arrest|detain|evacuate|deport|confirm|record|know|miss|claim|hospitali[sz]e|test|identify|recover|register|spend|raise)$/;
/** What comes again and again is no total. */
const HABIT = /^(?:each|every|annually|daily|yearly|usually|typically|average|per)$/i;

/** "As of 4 October 2008": what goes before a total in the present, and the tokens of the "today" that it stands for. */
export interface AsOf {
	readonly text: string;
	readonly instead: readonly number[];
}

/** The day that a running total holds for; undefined when a number is none, or has a date of its own. */
export function asOfDay(reading: Reading, sentence: number, frame: Frame): AsOf | undefined {
	const { published } = reading;
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	if (published?.length !== 10 || !/^VB[ZP]$/.test(tokens[frame.verbs.finite]?.tag ?? '')) return undefined;
	const text = `As of ${writtenDate(published)}`;
	const { fronted } = frame;
	const dates = reading.dates[sentence] ?? [];
	const today = dates.find(({ value, first }) => value === published && fronted && isInside(first, fronted));
	if (today && fronted) return { text, instead: indicesWithComma(fronted) };
	const isTotal =
		frame.verbs.main > frame.verbs.finite &&
		COUNTED_ON.test(tokens[frame.verbs.main]?.lemma ?? '') &&
		!tokens.some((token) => HABIT.test(token.text));
	return isTotal && dates.length === 0 ? { text, instead: [] } : undefined;
}

function indicesWithComma({
	first,
	last
}: {
	readonly first: number;
	readonly last: number;
}): readonly number[] {
	return Array.from({ length: last - first + 2 }, (_, offset) => first + offset);
}
