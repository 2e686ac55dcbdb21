import type { Sentence, Token } from '../../language/sentence';
import { findDates } from '../dates/find-dates';
import type { TokenRange } from '../entities/entity';
import { textOf } from '../entities/text';
import { numberAt, type WrittenNumber } from './number';
import { measureOf, signBefore, type Measure, type QuantityClass } from './unit';

export type Hedge = 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'nearly';

/** A number of the article with what it counts. `first`–`last` cover hedge, number and unit ("more than 20 tonnes"). */
export interface Quantity extends TokenRange {
	readonly kind: QuantityClass;
	/** The words `first`–`last` as the article has them. */
	readonly text: string;
	/** The number's own tokens ("2.5 million", "three hundred", "20–30"), inclusive. */
	readonly numberFirst: number;
	readonly numberLast: number;
	/** As a number: "2.5 million" → 2500000; the lower end of a range, the first side of a score. */
	readonly value: number;
	/** The upper end of a range, the second side of a score. */
	readonly upper?: number;
	/** "tonne", "year", "US dollar", "%": singular, without a number. Absent for plain counts. */
	readonly unit?: string;
	readonly hedge?: Hedge;
	/** Token index of the noun that is counted ("nations" of "more than 20 other nations"); absent when none is near. */
	readonly noun?: number;
	readonly written: 'digits' | 'words' | 'mixed';
	/** Digits after the decimal point as written. */
	readonly decimals: number;
}

const HEDGES: readonly (readonly [string, Hedge])[] = [
	['at least', 'at-least'],
	['not less than', 'at-least'],
	['no less than', 'at-least'],
	['no fewer than', 'at-least'],
	['at most', 'at-most'],
	['up to', 'at-most'],
	['as many as', 'at-most'],
	['as much as', 'at-most'],
	['as long as', 'at-most'],
	['as high as', 'at-most'],
	['as far as', 'at-most'],
	['no more than', 'at-most'],
	['not more than', 'at-most'],
	['a maximum of', 'at-most'],
	['more than', 'more-than'],
	['just over', 'more-than'],
	['well over', 'more-than'],
	['upwards of', 'more-than'],
	['over', 'more-than'],
	['above', 'more-than'],
	['less than', 'less-than'],
	['fewer than', 'less-than'],
	['just under', 'less-than'],
	['under', 'less-than'],
	['below', 'less-than'],
	['an estimated', 'about'],
	['estimated', 'about'],
	['in the region of', 'about'],
	['about', 'about'],
	['around', 'about'],
	['roughly', 'about'],
	['approximately', 'about'],
	['some', 'about'],
	['close to', 'nearly'],
	['nearly', 'nearly'],
	['almost', 'nearly']
];
const LATER_HEDGES: readonly (readonly [string, Hedge])[] = [
	['or more', 'at-least'],
	['or so', 'about'],
	['or fewer', 'at-most'],
	['or less', 'at-most']
];
/** With a short duration these say when, not how much: "over two decades". */
const LEAST_SURE_DURATION = 100;
const TIME_PREPOSITIONS = new Set(['over', 'under']);

/** Numbers of each sentence in order; ordinals, fractions, dates, years and times of day are not among them. */
export function findQuantities(sentences: readonly Sentence[]): readonly Quantity[] {
	const dates = findDates(sentences);
	return sentences.flatMap((sentence, index) => {
		const dated = dates.filter((date) => date.sentence === index);
		return quantitiesOf(
			sentence,
			(at) => dated.find((date) => date.first <= at && at <= date.last)?.last
		).map((quantity) => ({ ...quantity, sentence: index }));
	});
}

function quantitiesOf(
	sentence: Sentence,
	dateEnd: (at: number) => number | undefined
): Omit<Quantity, 'sentence'>[] {
	const found: Omit<Quantity, 'sentence'>[] = [];
	for (let at = 0; at < sentence.tokens.length; at++) {
		const end = dateEnd(at);
		const number =
			end === undefined
				? numberAt(sentence.tokens, at, signBefore(sentence.tokens, at) !== undefined)
				: undefined;
		const measure = number && measureOf(sentence.tokens, number);
		if (number && measure) found.push(readQuantity(sentence, number, measure));
		at = Math.max(at, end ?? at, number?.last ?? at, measure?.last ?? at);
	}
	return found;
}

function readQuantity(
	sentence: Sentence,
	number: WrittenNumber,
	measure: Measure
): Omit<Quantity, 'sentence'> {
	const before = hedgeBefore(sentence.tokens, measure, number.value);
	const after = before ? undefined : hedgeAfter(sentence.tokens, measure);
	const first = before?.first ?? measure.first;
	const last = after?.last ?? measure.last;
	const hedge = (before ?? after)?.hedge;
	return {
		kind: measure.kind,
		first,
		last,
		text: textOf(sentence, first, last),
		numberFirst: number.first,
		numberLast: number.last,
		value: number.value,
		...(number.upper === undefined ? {} : { upper: number.upper }),
		...(measure.unit === undefined ? {} : { unit: measure.unit }),
		...(hedge === undefined ? {} : { hedge }),
		...(measure.noun === undefined ? {} : { noun: measure.noun }),
		written: number.written,
		decimals: number.decimals
	};
}

function hedgeBefore(
	tokens: readonly Token[],
	{ first, kind }: Measure,
	number: number
): { first: number; hedge: Hedge } | undefined {
	for (const [phrase, hedge] of HEDGES) {
		const length = phrase.split(' ').length;
		const saysWhen = kind === 'duration' && number < LEAST_SURE_DURATION && TIME_PREPOSITIONS.has(phrase);
		if (!saysWhen && phraseOf(tokens, first - length, first) === phrase)
			return { first: first - length, hedge };
	}
	return undefined;
}

function hedgeAfter(tokens: readonly Token[], { last }: Measure): { last: number; hedge: Hedge } | undefined {
	const found = LATER_HEDGES.find(([phrase]) => phraseOf(tokens, last + 1, last + 3) === phrase);
	return found && { last: last + 2, hedge: found[1] };
}

function phraseOf(tokens: readonly Token[], from: number, to: number): string {
	if (from < 0) return '';
	return tokens
		.slice(from, to)
		.map(({ text }) => text.toLowerCase())
		.join(' ');
}
