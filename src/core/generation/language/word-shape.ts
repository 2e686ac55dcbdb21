import { hashText } from './feature-hash';

/** What the tagger sees of one word, as hashes. */
export interface WordView {
	readonly form: number;
	/** Lower case, digits folded to 0. */
	readonly word: number;
	readonly shape: number;
	readonly prefixes: readonly number[];
	readonly suffixes: readonly number[];
}

const spellings: Readonly<Record<string, string>> = {
	'’': "'",
	'‘': "'",
	'`': "'",
	'“': '"',
	'”': '"',
	'``': '"',
	"''": '"',
	'–': '-',
	'—': '-',
	'--': '-',
	'…': '...',
	'£': '$',
	'€': '$',
	'¥': '$',
	bn: 'billion',
	tn: 'trillion',
	mn: 'million'
};

/** Folds the spellings of one word into one: curly quotes, dashes, digits; and all currencies into one. */
export function foldForm(form: string): string {
	const folded = spellings[form] ?? form;
	return folded.replace(/[’‘`]/gu, "'").replace(/\p{Nd}/gu, '0');
}

/** The word's outline: capitals `X`, small letters `x`, digits `0`, others as they are; runs count as two at most. */
export function shapeOf(form: string): string {
	let shape = '';
	let run = 0;
	for (const letter of form.slice(0, 24)) {
		const kind = kindOf(letter);
		run = shape.endsWith(kind) ? run + 1 : 1;
		if (run <= 2) shape += kind;
	}
	return shape;
}

function kindOf(letter: string): string {
	if (letter >= 'a' && letter <= 'z') return 'x';
	if (letter >= 'A' && letter <= 'Z') return 'X';
	if (letter >= '0' && letter <= '9') return '0';
	if (letter.toLowerCase() !== letter) return 'X';
	return letter.toUpperCase() !== letter ? 'x' : letter;
}

export function viewWord(form: string): WordView {
	const folded = foldForm(form);
	const word = folded.toLowerCase();
	return {
		form: hashText(folded),
		word: hashText(word),
		shape: hashText(shapeOf(folded)),
		prefixes: [1, 2, 3].map((length) => hashText(word.slice(0, length))),
		suffixes: [1, 2, 3, 4].map((length) => hashText(word.slice(-length)))
	};
}
