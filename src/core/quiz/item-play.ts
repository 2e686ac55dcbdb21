import type { Evidence, Item, Option } from '../bank/item';
import { numberIn } from '../bank/number';
import { type Random, shuffled } from '../base/random';
import type { Answer } from './response';

/**
 * An item as a quiz holds it: texts in Unicode's composed form (NFC), the first evidence only, none for single options, and
 * nothing about how it came to be (`origin` is written, `family` is hand). All of it fits a link, so a link gives the same quiz.
 */
export function playedItem(item: Item): Item {
	const [shown] = item.evidence;
	const stripped = {
		id: item.id,
		w: item.w,
		stem: composed(item.stem),
		evidence: shown ? [composedEvidence(shown)] : [],
		status: item.status,
		origin: 'written',
		family: 'hand'
	} as const;
	switch (item.kind) {
		case 'single-choice':
			return { ...stripped, kind: item.kind, options: item.options.map(composedOption) };
		case 'true-false': {
			const [yes, no] = item.options;
			return { ...stripped, kind: item.kind, options: [composedOption(yes), composedOption(no)] };
		}
	}
}

function composedOption({ text, isKey, reason }: Option): Option {
	return { text: composed(text), isKey, reason: composed(reason) };
}

/** The quote is composed piece by piece, so that the mark stays on its words (one that splits a letter is left out); `start` stays, `end` follows the quote's length. */
function composedEvidence({ start, quote, mark }: Evidence): Evidence {
	const head = composed(quote.slice(0, mark?.start ?? 0));
	const marked = composed(quote.slice(mark?.start ?? 0, mark?.end ?? 0));
	const text = composed(head + marked + composed(quote.slice(mark?.end ?? 0)));
	const span = { start, end: start + text.length, quote: text };
	return mark && text.startsWith(head + marked)
		? { ...span, mark: { start: head.length, end: head.length + marked.length } }
		: span;
}

/** An order of an item's options for one sitting, as bank indexes: True before False, numbers by size, others by chance. */
export function shuffledOrder(item: Item, random: Random): readonly number[] {
	switch (item.kind) {
		case 'true-false':
			return bankOrder(item);
		case 'single-choice':
			return orderBySize(item) ?? shuffled(bankOrder(item), random);
	}
}

/** The options by size when every one is a number, else undefined. */
function orderBySize(item: Item): readonly number[] | undefined {
	const sizes = item.options.map((option) => numberIn(option.text)?.value);
	if (!sizes.every((size) => size !== undefined)) return undefined;
	return [...bankOrder(item)].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
}

/** The options as the bank has them. */
export function bankOrder(item: Item): readonly number[] {
	return item.options.map((_, index) => index);
}

/** Whether an answer is one that the item offers. */
export function isAnswerTo(item: Item, answer: Answer): boolean {
	return item.options[answer.option] !== undefined;
}

/** Whether an answer is the key of the item. */
export function isCorrect(item: Item, answer: Answer): boolean {
	return item.options[answer.option]?.isKey === true;
}

function composed(text: string): string {
	return text.normalize('NFC');
}
