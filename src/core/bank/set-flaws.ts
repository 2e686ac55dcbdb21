import type { Item } from './item';
import { keyText, optionsOf, partsOf } from './item-parts';
import { numberIn } from './number';
import type { SetFlaw } from './problem';
import { fold, holdsWords, wordsOf } from './text';

const TWIN = 0.9;
const TWIN_WITH_SAME_KEY = 0.75;
const TELLING = 0.6;
/** The 1 % points of χ² with 1, 2, … degrees of freedom. */
const CHI_SQUARE = [6.63, 9.21, 11.34, 13.28, 15.09];
const FEWEST_TO_TEST = 12;
const LONGEST_KEY_SHARE = 0.35;
/** The one-sided 5 % point of the normal distribution. */
const SURE = 1.645;

/**
 * What is wrong with items as a set: near-duplicate stems, a key told by another item, before it is answered or after, and in sets of 12
 * and more the key's place and length.
 */
export function bankSetFlaws(items: readonly Item[]): readonly SetFlaw[] {
	return [
		...items.flatMap((item, index) => stemFlaws(item, index, items)),
		...positionFlaws(items),
		...lengthFlaws(items)
	];
}

function stemFlaws(item: Item, index: number, items: readonly Item[]): SetFlaw[] {
	const place = `items[${index}].stem`;
	const twin = items.slice(0, index).find((earlier) => areTwins(earlier, item));
	const others = items.filter((other) => other !== item);
	const asking = others.find((other) => tellsKey(saidBy(other).asked, item));
	const answered = asking ?? others.find((other) => tellsKey(saidBy(other).answered, item));
	const flaws: SetFlaw[] = [];
	if (twin) flaws.push({ code: 'similar-stems', place, detail: twin.id });
	if (asking) flaws.push({ code: 'key-told-by-another-stem', place, detail: asking.id });
	else if (answered) flaws.push({ code: 'key-told-by-another-answer', place, detail: answered.id });
	return flaws;
}

function areTwins(a: Item, b: Item): boolean {
	const first = saidBy(a).asked.words;
	const second = saidBy(b).asked.words;
	const shared = [...first].filter((word) => second.has(word)).length;
	const likeness = shared / (first.size + second.size - shared || 1);
	return likeness >= (fold(keyText(a)) === fold(keyText(b)) ? TWIN_WITH_SAME_KEY : TWIN);
}

/** Whether what another item says names the key of an item and is about the same: it shares most of that item's longer words. */
function tellsKey({ text, words }: Said, item: Item): boolean {
	if (item.kind === 'true-false' || !holdsWords(text, keyText(item))) return false;
	const asked = wordsOf(item.stem).filter((word) => word.length > 3);
	return asked.filter((word) => words.has(word)).length >= TELLING * asked.length;
}

interface Said {
	readonly text: string;
	readonly words: ReadonlySet<string>;
}

/** What an item says of the world: before it is answered, and with its answer. */
interface SaidByItem {
	readonly asked: Said;
	readonly answered: Said;
}

/** Read once an item: a set is compared pair by pair. */
const SAID = new WeakMap<Item, SaidByItem>();

function saidBy(item: Item): SaidByItem {
	const known = SAID.get(item);
	if (known) return known;
	const said = { asked: saidIn(askedText(item)), answered: saidIn(answeredText(item)) };
	SAID.set(item, said);
	return said;
}

function saidIn(text: string): Said {
	return { text, words: new Set(wordsOf(text)) };
}

/** The stem, and all that is to be ordered or matched. */
function askedText(item: Item): string {
	const isWhole = item.kind === 'order' || item.kind === 'match';
	return isWhole ? [item.stem, ...partsOf(item).flatMap(({ texts }) => texts)].join(' · ') : item.stem;
}

/** The proof, and the reasons of all parts. */
function answeredText(item: Item): string {
	const proof = item.evidence.map(({ quote }) => quote);
	return [...proof, ...partsOf(item).map(({ reason }) => reason)].join(' · ');
}

/** Pearson's χ² of the key's place among the items with equally many options, against the same chance for each place. */
function positionFlaws(items: readonly Item[]): SetFlaw[] {
	const lists = items.map(optionsOf).filter((options) => options.length > 0);
	const sizes = [...new Set(lists.map((options) => options.length))];
	return sizes.flatMap((size) => {
		const places = lists
			.filter((options) => options.length === size)
			.map((options) => options.findIndex((option) => option.isKey));
		if (places.length < FEWEST_TO_TEST) return [];
		const expected = places.length / size;
		const chiSquare = Array.from({ length: size }, (_, place) => places.filter((at) => at === place).length)
			.map((count) => (count - expected) ** 2 / expected)
			.reduce((sum, term) => sum + term, 0);
		const isUneven = chiSquare > (CHI_SQUARE[size - 2] ?? Infinity);
		return isUneven ? [{ code: 'key-position', place: 'items', detail: `${size}` } as const] : [];
	});
}

/** The key is the longest option more often than 35 % of the time, beyond what chance explains. */
function lengthFlaws(items: readonly Item[]): SetFlaw[] {
	const worded = items.filter(
		(item) =>
			(item.kind === 'single-choice' || item.kind === 'cloze') && numberIn(keyText(item)) === undefined
	);
	if (worded.length < FEWEST_TO_TEST) return [];
	const longest = worded.filter((item) =>
		optionsOf(item).every((option) => option.isKey || option.text.length < keyText(item).length)
	).length;
	const spread = Math.sqrt(worded.length * LONGEST_KEY_SHARE * (1 - LONGEST_KEY_SHARE));
	const isTooMany = longest > worded.length * LONGEST_KEY_SHARE + SURE * spread;
	return isTooMany ? [{ code: 'key-longest', place: 'items', detail: `${longest}/${worded.length}` }] : [];
}
