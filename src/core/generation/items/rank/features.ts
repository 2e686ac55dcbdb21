import type { Reading } from '../../facts/reading';
import type { Candidate } from '../candidate';
import { optionFeatures } from './option-features';
import { placeFeatures } from './place-features';
import { quoteFeatures } from './quote-features';
import { stemFeatures } from './stem-features';

/** What the ranker sees of a candidate: numbers by name, mostly 0–1. A feature that is not there is 0. */
export type Features = ReadonlyMap<string, number>;

/** The features of a candidate: its family and form, its stem, its place in the article and its options. */
export function featuresOf(reading: Reading, candidate: Candidate): Features {
	const { item, weight } = candidate;
	return new Map([
		['bias', 1],
		['weight', weight],
		[`family ${item.family}`, 1],
		[`kind ${item.kind}`, 1],
		[`status ${item.status}`, 1],
		...stemFeatures(reading, item),
		...quoteFeatures(reading, item),
		...placeFeatures(reading, candidate),
		...optionFeatures(reading, item)
	]);
}
