import { CLASS_BITS, type WeightRow } from './linear-scorer';
import { NumberCode, SymbolCode, type BitPort } from './range-decoder';

/** Written at the head of a model file; raised when the meaning of its bytes changes. */
export const MODEL_VERSION = 3;

/** What a model file holds. */
export interface ModelContent {
	readonly tags: readonly string[];
	readonly labels: readonly string[];
	readonly tagger: readonly WeightRow[];
	readonly moves: readonly WeightRow[];
	readonly labeller: readonly WeightRow[];
	/** Words whose dictionary form no rule gives: `form<space>tag class<space>lemma`. */
	readonly lemmas: readonly string[];
}

const empty: ModelContent = {
	tags: [],
	labels: [],
	tagger: [],
	moves: [],
	labeller: [],
	lemmas: []
};

/** Walks through a model in the order of its bytes: with a writer it writes `content`, with a reader it ignores it and returns what it read. */
export function codeModel(port: BitPort, content: ModelContent = empty): ModelContent {
	return {
		tags: codeTexts(port, content.tags),
		labels: codeTexts(port, content.labels),
		lemmas: codeTexts(port, content.lemmas),
		tagger: codeRows(port, content.tagger),
		moves: codeRows(port, content.moves),
		labeller: codeRows(port, content.labeller)
	};
}

function codeTexts(port: BitPort, texts: readonly string[]): string[] {
	const numbers = new NumberCode();
	const letters = Array.from({ length: 128 }, () => new SymbolCode(7));
	const count = numbers.code(port, texts.length);
	const read: string[] = [];
	for (let index = 0; index < count; index++) {
		const text = texts[index] ?? '';
		const length = numbers.code(port, text.length);
		let before = 0;
		let word = '';
		for (let at = 0; at < length; at++) {
			before = letters[before]?.code(port, text.charCodeAt(at) & 127) ?? 0;
			word += String.fromCharCode(before);
		}
		read.push(word);
	}
	return read;
}

/** The adaptive codes of one table: the class given the class before it in the row, the weight given its class. */
class RowCodes {
	readonly gap = new NumberCode();
	readonly count = new NumberCode();
	readonly label = Array.from({ length: (1 << CLASS_BITS) + 1 }, () => new SymbolCode(CLASS_BITS));
	readonly sign = Array.from({ length: 3 << CLASS_BITS }, () => new SymbolCode(1));
	readonly size = Array.from({ length: 1 << CLASS_BITS }, () => new NumberCode());
}

function codeRows(port: BitPort, rows: readonly WeightRow[]): WeightRow[] {
	const codes = new RowCodes();
	const count = new NumberCode().code(port, rows.length);
	const read: WeightRow[] = [];
	let key = -1;
	for (let index = 0; index < count; index++) {
		const row = rows[index] ?? { key: key + 1, entries: [] };
		key += 1 + codes.gap.code(port, row.key - key - 1);
		read.push({ key, entries: codeEntries(port, codes, row.entries) });
	}
	return read;
}

function codeEntries(port: BitPort, codes: RowCodes, entries: readonly number[]): number[] {
	const count = codes.count.code(port, Math.max(0, entries.length - 1)) + 1;
	const read: number[] = [];
	let labelBefore = 1 << CLASS_BITS;
	let signBefore = 2;
	for (let index = 0; index < count; index++) {
		const entry = entries[index] ?? 0;
		const weight = entry >> CLASS_BITS;
		const label = codes.label[labelBefore]?.code(port, entry & ((1 << CLASS_BITS) - 1)) ?? 0;
		const sign = codes.sign[label * 3 + signBefore]?.code(port, weight < 0 ? 1 : 0) ?? 0;
		const size = (codes.size[label]?.code(port, Math.max(0, Math.abs(weight) - 1)) ?? 0) + 1;
		read.push(((sign === 1 ? -size : size) << CLASS_BITS) | label);
		labelBefore = label;
		signBefore = sign;
	}
	return read;
}
