import { itemFlaws } from '../../bank/flaws';
import type { Item } from '../../bank/item';
import { keyText, partsOf } from '../../bank/item-parts';
import { LIMITS } from '../../bank/limits';
import { fold, withoutQuotes, wordsOf } from '../../bank/text';
import { writtenValue } from '../../bank/written-value';
import type { Reading } from '../facts/reading';
import { brokenWords } from './broken-words';
import type { Candidate } from './candidate';

const FEWEST_WORDS = 5;
const MOST_WORDS = 40;

/** Whether an item breaks no hard rule and its stem has a bearable length. */
export function passesGate(reading: Reading, { item }: Candidate): boolean {
	const length = wordsOf(item.stem).length;
	if (length < FEWEST_WORDS || length > MOST_WORDS || item.stem.length > LIMITS.stem) return false;
	if (item.evidence.some(({ quote }) => quote.length > LIMITS.quote)) return false;
	if (
		partsOf(item).some(
			({ texts, reason }) => isTooLong(texts, LIMITS.option) || isTooLong([reason], LIMITS.reason)
		)
	)
		return false;
	if (/[:;]$|\b(?:and|or|but|that|of|to|the|a|an)[?.]$/i.test(item.stem)) return false;
	if (
		/&#?\w+|;|according to.*according to|\b(?:soon|shortly) (?:after|before)[.?,]/i.test(item.stem) ||
		keyShows(item)
	)
		return false;
	if (item.kind === 'true-false' && /^[“"]/.test(item.stem)) return false;
	if (/:/.test(withoutQuotes(item.stem)) && item.family !== 'who-said') return false;
	if (titleTells(reading.title ?? '', item)) return false;
	if (brokenWords(item.stem) !== undefined) return false;
	return itemFlaws(item, reading.text).length === 0;
}

function isTooLong(texts: readonly string[], limit: number): boolean {
	return texts.some((text) => text.length > limit);
}

/** Share of a statement's words that make it the headline over again. */
const HEADLINE_SHARE = 0.7;

/** Whether the title above the question gives the answer away: it names the key, or is the true statement itself. */
function titleTells(title: string, item: Item): boolean {
	const key = bareKey(item);
	const told = new Set(wordsOf(title));
	const telling = (text: string) => wordsOf(text).filter((word) => word.length > 3 || /\d/.test(word));
	if (item.kind !== 'true-false') return telling(key).some((word) => told.has(word));
	const said = telling(item.stem);
	return key === 'True' && said.filter((word) => told.has(word)).length > HEADLINE_SHARE * said.length;
}

/** The key without the unit of an estimate, which its stem may name. */
function bareKey(item: Item): string {
	return item.kind === 'estimate'
		? writtenValue({ ...item, prefix: '', suffix: '' }, item.value)
		: keyText(item);
}

/** Whether part of the key stands in the stem inside another word: "Arab-Israeli" for Israel. */
function keyShows(item: Item): boolean {
	if (item.kind === 'true-false') return false;
	const stem = fold(item.stem);
	return wordsOf(bareKey(item)).some((word) => /^\p{L}{5,}$/u.test(word) && stem.includes(word));
}
