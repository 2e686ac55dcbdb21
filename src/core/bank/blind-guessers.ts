import type { Item, Option } from './item';
import { numberIn } from './number';
import { fold, wordsOf } from './text';

/** What a guesser who never read the article would get: `expected` of `total` items, where chance alone gives `chance`. */
export interface GuessScore {
	readonly strategy: GuessStrategy;
	readonly expected: number;
	readonly chance: number;
	readonly total: number;
}

export type GuessStrategy = (typeof STRATEGIES)[number]['name'];

/** How much an option draws a guesser; the options with the highest figure are guessed, equals share the guess. */
type Draw = (option: Option, all: readonly Option[], place: Place) => number;

interface Place {
	readonly stem: string;
	readonly article: string;
}

const STRATEGIES = [
	{ name: 'longest', draw: ({ text }) => text.length },
	{ name: 'shortest', draw: ({ text }) => -text.length },
	{ name: 'middle-number', draw: nearnessToMiddle },
	{ name: 'most-frequent', draw: ({ text }, _, { article }) => timesIn(article, text) },
	{ name: 'most-like-stem', draw: ({ text }, _, { stem }) => sharedWords(text, stem) },
	{ name: 'odd-one-out', draw: (option, all) => -likeness(option, all) }
] as const satisfies readonly { readonly name: string; readonly draw: Draw }[];

/** The six blind guessers of item writing over the items with options; with the article's text one more of them can count. */
export function guessBlindly(items: readonly Item[], article = ''): readonly GuessScore[] {
	const asked = items.flatMap((item) =>
		item.kind === 'single-choice' || item.kind === 'cloze' ? [item] : []
	);
	const chance = asked.reduce((sum, { options }) => sum + 1 / options.length, 0);
	const folded = fold(article);
	return STRATEGIES.map(({ name, draw }) => ({
		strategy: name,
		expected: asked.reduce(
			(sum, { options, stem }) =>
				sum + luckOf(options, (one) => draw(one, options, { stem, article: folded })),
			0
		),
		chance,
		total: asked.length
	}));
}

/** The chance that the key is guessed when equals share the guess. */
function luckOf(options: readonly Option[], draw: (option: Option) => number): number {
	const draws = options.map(draw);
	const highest = Math.max(...draws);
	const guessed = options.filter((_, index) => draws[index] === highest);
	return guessed.some(({ isKey }) => isKey) ? 1 / guessed.length : 0;
}

/** Among numbers the one with as many below as above; words draw equally. */
function nearnessToMiddle({ text }: Option, all: readonly Option[]): number {
	const sizes = all.map((option) => numberIn(option.text)?.value ?? NaN);
	const own = numberIn(text)?.value ?? NaN;
	if (sizes.some(Number.isNaN)) return 0;
	const below = sizes.filter((size) => size < own).length;
	return -Math.abs(below - (all.length - 1 - below));
}

function timesIn(article: string, text: string): number {
	const sought = fold(text);
	return sought === '' ? 0 : article.split(sought).length - 1;
}

function sharedWords(text: string, stem: string): number {
	const asked = new Set(wordsOf(stem));
	return wordsOf(text).filter((word) => word.length > 3 && asked.has(word)).length;
}

/** How much an option looks like the others: shared words, shared length. */
function likeness({ text }: Option, all: readonly Option[]): number {
	const words = wordsOf(text);
	return all.reduce((sum, other) => {
		if (other.text === text) return sum;
		const shared = wordsOf(other.text).filter((word) => words.includes(word)).length;
		return sum + shared - Math.abs(words.length - wordsOf(other.text).length);
	}, 0);
}
