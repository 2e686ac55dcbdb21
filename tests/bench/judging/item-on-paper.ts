import type { Item, Option } from '../../../src/core/bank/item';

/** What a player is asked, as plain text, without the key. */
export function askedOf(item: Item): string {
	switch (item.kind) {
		case 'estimate':
			return `${item.stem}\n\n(A slider from ${item.prefix}${item.min}${item.suffix} to ${item.prefix}${item.max}${item.suffix}; the nearer the more points.)`;
		case 'order':
			return `${item.stem}\n\n${lines(inOrderOfText(item.entries.map(({ text }) => text)))}`;
		case 'match':
			return `${item.stem}\n\n${lines(item.pairs.map(({ left }) => left))}\n\nto\n\n${lines(inOrderOfText(item.pairs.map(({ right }) => right)))}`;
		default:
			return `${item.stem}\n\n${lettered(item.options)}`;
	}
}

/** The key with the reasons a player reads after the answer, and the proof. */
export function answerOf(item: Item): string {
	return `${keyOf(item)}\n\nProof: ${item.evidence.map(({ quote }) => `«${quote}»`).join(' ')}`;
}

function keyOf(item: Item): string {
	switch (item.kind) {
		case 'estimate':
			return `Key: ${item.prefix}${item.value}${item.suffix}. ${item.reason} (All points within ${item.tolerance}.)`;
		case 'order':
			return `Key, earliest first:\n\n${lines(item.entries.map(({ text, reason }) => `${text} — ${reason}`))}`;
		case 'match':
			return `Key:\n\n${lines(item.pairs.map(({ left, right, reason }) => `${left} = ${right} — ${reason}`))}`;
		default:
			return lines(
				item.options.map(({ text, isKey, reason }) => `${isKey ? 'KEY' : 'wrong'}: ${text} — ${reason}`)
			);
	}
}

function lettered(options: readonly Option[]): string {
	return options.map(({ text }, index) => `${'ABCDEF'[index] ?? '?'}. ${text}`).join('\n');
}

function lines(texts: readonly string[]): string {
	return texts.map((text) => `- ${text}`).join('\n');
}

/** In an order that says nothing of the key. */
function inOrderOfText(texts: readonly string[]): readonly string[] {
	return [...texts].sort();
}
