import { readFileSync } from 'node:fs';
import { sha256Hex } from '../core/base/digest';
import type { Item } from '../core/bank/item';

/** One reader's word on one item. No text: the item is named by article, place and a hash of what it asks. */
export interface Judgement {
	/** The article's file name without its ending. */
	readonly article: string;
	/** Where the item's evidence starts in the article, in UTF-16 code units. */
	readonly start: number;
	readonly hash: string;
	readonly accepted: boolean;
	/** Reason codes of docs/quality.md; empty when accepted. */
	readonly reasons: string;
	readonly reader: string;
}

const HASH_DIGITS = 12;

/** The first 12 hex digits of the SHA-256 of everything an item asks and offers, in no particular order of options. */
export function hashOfItem(item: Item): string {
	return sha256Hex([item.kind, item.stem, ...offeredBy(item)].join('\n')).slice(0, HASH_DIGITS);
}

function offeredBy(item: Item): readonly string[] {
	switch (item.kind) {
		case 'estimate':
			return [`${item.prefix}${item.value}${item.suffix}`];
		case 'order':
			return item.entries.map(({ text }) => text);
		case 'match':
			return item.pairs.map(({ left, right }) => `${left} = ${right}`).sort();
		default:
			return item.options.map(({ text, isKey }) => `${text} ${isKey}`).sort();
	}
}

/** Reads judgements from lines of tab-separated fields; the first line is the heading. */
export function readJudgements(path: string): readonly Judgement[] {
	const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
	return lines.map((line) => {
		const [article = '', start = '0', hash = '', accepted = '0', reasons = '', reader = ''] =
			line.split('\t');
		return { article, start: Number(start), hash, accepted: accepted === '1', reasons, reader };
	});
}
