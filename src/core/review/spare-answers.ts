import { findFlaws } from '../bank/flaws';
import type { ClozeItem, Item, SingleChoiceItem } from '../bank/item';
import { keyText, optionsOf } from '../bank/item-parts';
import { LIMITS } from '../bank/limits';
import { fold, tidied } from '../bank/text';
import { namesIn } from './names-in-text';
import { likeNumbers } from './like-numbers';

/** Where other wrong answers are looked for. */
export interface SpareSources {
	/** All items of the bank, dropped ones too. */
	readonly items: readonly Item[];
	readonly article: string;
}

type Chosen = SingleChoiceItem | ClozeItem;

const MOST = 12;
const DATES = [
	/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
	/\b(?:1[5-9]|20)\d{2}\b/g
];

/**
 * Other wrong answers for an item, the likeliest first: options of items that ask for the same W, then dates and names of the
 * article of the key's form, or numbers near the key. None is an option already, and none breaks a rule that the item keeps.
 * Whether one of them is true as well is for the reviewer to say.
 */
export function spareAnswers(item: Item, sources: SpareSources): readonly string[] {
	if (item.kind !== 'single-choice' && item.kind !== 'cloze') return [];
	const key = keyText(item);
	const there = new Set(item.options.map(({ text }) => fold(text)));
	const found = [...ofOtherItems(item, sources.items), ...ofArticle(key, sources.article)]
		.map((text) => tidied(text, LIMITS.option))
		.filter((text, index, all) => all.findIndex((one) => fold(one) === fold(text)) === index)
		.filter((text) => text !== '' && !there.has(fold(text)));
	return found.filter((text) => fits(item, text)).slice(0, MOST);
}

/**
 * The item with other wrong answers in the place of all, or of the one at `place`, and how many were found. What the item had
 * in another version of `items` comes last.
 */
export function withOtherAnswers(
	item: Item,
	{ place, ...sources }: SpareSources & { readonly place?: number }
): { readonly item: Item; readonly count: number } {
	if (item.kind !== 'single-choice' && item.kind !== 'cloze') return { item, count: 0 };
	const had = new Set(sources.items.filter(({ id }) => id === item.id).flatMap(optionTexts));
	const spare = spareAnswers(item, sources);
	const wanted = [...spare.filter((text) => !had.has(text)), ...spare.filter((text) => had.has(text))];
	const places = item.options.flatMap(({ isKey }, index) =>
		!isKey && (place ?? index) === index ? [index] : []
	);
	const pairs = places.slice(0, wanted.length).map((at, index) => ({ at, text: wanted[index] ?? '' }));
	const changed = pairs.reduce((one, { at, text }) => withOtherAnswer(one, at, text), item);
	return { item: changed, count: pairs.length };
}

/** The item with another wrong answer in the place of one; its reason says what the right answer is. */
function withOtherAnswer<Kind extends Chosen>(item: Kind, place: number, text: string): Kind {
	const reason = `The article gives another answer: ${keyText(item)}.`;
	const options = item.options.map((option, index) =>
		index === place ? { text, isKey: false, reason } : option
	);
	return { ...item, options };
}

function ofOtherItems(item: Chosen, items: readonly Item[]): readonly string[] {
	return items.filter((other) => other.id === item.id || other.w === item.w).flatMap(optionTexts);
}

function optionTexts(item: Item): readonly string[] {
	return item.kind === 'true-false' ? [] : optionsOf(item).map(({ text }) => text);
}

/** A date asks for dates, a number for numbers, a name for names; other words have none like them. */
function ofArticle(key: string, article: string): readonly string[] {
	const dates = DATES.find((date) => key.replace(date, '') === '');
	if (dates !== undefined) return article.match(dates) ?? [];
	const numbers = likeNumbers(key);
	if (numbers.length > 0) return numbers;
	return namesIn(key).includes(key) ? likeNames(key, namesIn(article)) : [];
}

/** Names of as many words first: people have two, most countries and towns one. */
function likeNames(key: string, names: readonly string[]): readonly string[] {
	const size = (name: string) => name.split(' ').length;
	const isLike = (name: string) =>
		size(name) === size(key) && name.startsWith('The') === key.startsWith('The');
	return [...names.filter(isLike), ...names.filter((name) => !isLike(name))];
}

/** Whether an option can stand in the place of a wrong one without breaking a rule that holds now. */
function fits(item: Chosen, text: string): boolean {
	const place = item.options.findIndex(({ isKey }) => !isKey);
	const before = new Set(findFlaws(item).map(({ code }) => code));
	return findFlaws(withOtherAnswer(item, place, text)).every(
		({ code }) => before.has(code) || code === 'numbers-out-of-order'
	);
}
