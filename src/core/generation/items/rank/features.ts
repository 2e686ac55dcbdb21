import type { Item } from '../../../bank/item';
import { keyText, optionsOf } from '../../../bank/item-parts';
import { wordsOf } from '../../../bank/text';
import type { Reading } from '../../facts/reading';
import type { Candidate } from '../candidate';

/** What the ranker sees of a candidate: numbers from 0 to 1 by name. */
export type Features = ReadonlyMap<string, number>;

/** The story is told by its weightiest words. */
const TELLING_WORDS = 6;
/** What a family itself says of its best items. */
const WELL_WORTH = 0.8;
/** Years after which what happened is background that a reader may look back on. */
const BACKGROUND = 2;

/** The few features that readers' judgements support; dozens more (titles, places, subjects, entities) only fitted the articles they were learnt from. */
export function featuresOf(reading: Reading, { item, weight }: Candidate): Features {
	return new Map([
		['bias', 1],
		[`family ${item.family}`, 1],
		['well worth it', weight > WELL_WORTH ? 1 : 0],
		['weight of its words', weightOf(reading, item.stem)],
		['quotes', /[“"]/.test(item.stem) ? 1 : 0],
		['tells of background', isBackground(reading, item) ? 1 : 0]
	]);
}

function weightOf({ importance }: Reading, stem: string): number {
	const weights = wordsOf(stem).map((word) => importance.words.get(word) ?? 0);
	const most = weights.sort((a, b) => b - a).slice(0, TELLING_WORDS);
	return most.reduce((sum, weight) => sum + weight, 0) / TELLING_WORDS;
}

/** Whether the item names a year well before the story's own. */
function isBackground({ published = '' }: Reading, item: Item): boolean {
	const year = /\b(?:1[5-9]|20)\d\d\b/.exec(`${item.stem} ${keyText(item)}`)?.[0];
	return year !== undefined && Number(published.slice(0, 4)) - Number(year) > BACKGROUND;
}

/** How often each entity is mentioned whose name passes. */
function mentionsOf({ entities }: Reading, passes: (name: string) => boolean): readonly number[] {
	return entities.entities.filter(({ name }) => passes(name)).map(({ mentions }) => mentions.length);
}

/** How often the article names the key when it names every other option less often, else 0: who guesses goes for the best known. */
export function mentionsOfBusiestKey(reading: Reading, item: Item): number {
	const counts = optionsOf(item).map(({ text }) =>
		Math.max(0, ...mentionsOf(reading, (name) => name === text))
	);
	const own = counts[optionsOf(item).findIndex(({ isKey }) => isKey)] ?? 0;
	return counts.filter((count) => count >= own).length === 1 ? own : 0;
}
