import { readFileSync } from 'node:fs';

/** One annotated sentence of a treebank. */
export interface TreebankSentence {
	readonly text: string;
	/** Whether a paragraph or a document begins here. */
	readonly opensParagraph: boolean;
	readonly forms: readonly string[];
	readonly lemmas: readonly string[];
	readonly tags: readonly string[];
	/** Heads of tokens 1 … n at index 0 … n − 1; 0 for the root. */
	readonly heads: readonly number[];
	readonly relations: readonly string[];
}

/** Reads a CoNLL-U file. Ranges and empty nodes are left out: only syntactic words count. */
export function readConllu(path: string): TreebankSentence[] {
	return readFileSync(path, 'utf8')
		.split('\n\n')
		.filter((block) => block.trim() !== '')
		.map(readBlock);
}

function readBlock(block: string): TreebankSentence {
	const lines = block.split('\n');
	const rows = lines.map((line) => line.split('\t')).filter((cells) => /^\d+$/u.test(cells[0] ?? ''));
	const column = (index: number): string[] => rows.map((cells) => cells[index] ?? '');
	return {
		text: lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '',
		opensParagraph: lines.some((line) => /^# new(?:doc|par)/u.test(line)),
		forms: column(1),
		lemmas: column(2),
		tags: column(4),
		heads: column(6).map(Number),
		relations: column(7)
	};
}
