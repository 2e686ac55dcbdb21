import type { Item } from '../../../bank/item';
import { keyText, optionsOf } from '../../../bank/item-parts';
import { wordsOf } from '../../../bank/text';
import type { Reading } from '../../facts/reading';
import type { Candidate } from '../candidate';

/** What the ranker sees of a candidate: numbers from 0 to 1 by name. */
export type Features = ReadonlyMap<string, number>;

const LEAD_SENTENCES = 2;

/** The few features that readers' judgements support; dozens more (words, lengths, places, quotes) only fitted the articles they were learnt from. */
export function featuresOf(reading: Reading, { item, sentence, entities }: Candidate): Features {
	const names = mentionsOf(reading, (name) => item.stem.includes(name));
	const about = reading.entities.entities.filter(({ id }) => entities.includes(id));
	const most = busiest(reading);
	return new Map([
		['bias', 1],
		['dated', /\b(?:1[5-9]|20)\d\d\b/.test(item.stem) ? 1 : 0],
		['word of the title', sharesWord(item.stem, reading.title ?? '') ? 1 : 0],
		['names the busy', Math.max(0, ...names) / most],
		['about the busy', Math.max(0, ...about.map(({ mentions }) => mentions.length)) / most],
		['in the lead', sentence < LEAD_SENTENCES ? 1 : 0],
		['true as it stands', item.kind === 'true-false' && keyText(item) === 'True' ? 1 : 0],
		['key is the busiest option', mentionsOfBusiestKey(reading, item) > 0 ? 1 : 0]
	]);
}

/** How often each entity is mentioned whose name passes. */
function mentionsOf({ entities }: Reading, passes: (name: string) => boolean): readonly number[] {
	return entities.entities.filter(({ name }) => passes(name)).map(({ mentions }) => mentions.length);
}

function busiest(reading: Reading): number {
	return Math.max(1, ...mentionsOf(reading, () => true));
}

function sharesWord(stem: string, title: string): boolean {
	const told = new Set(wordsOf(title));
	return wordsOf(stem).some((word) => word.length > 3 && told.has(word));
}

/** How often the article names the key when it names every other option less often, else 0: who guesses goes for the best known. */
export function mentionsOfBusiestKey(reading: Reading, item: Item): number {
	const counts = optionsOf(item).map(({ text }) =>
		Math.max(0, ...mentionsOf(reading, (name) => name === text))
	);
	const own = counts[optionsOf(item).findIndex(({ isKey }) => isKey)] ?? 0;
	return counts.filter((count) => count >= own).length === 1 ? own : 0;
}
