import { readResultsFile, type ResultsFileProblem } from '../../core/report/results-file';
import type { SchoolClass } from '../../core/report/school-class';
import type { KeyFileProblem } from '../platform/class-key-file';
import type { Classes } from './classes';

/** What a file turned out to be. `text` is to be searched for codes. */
export type ClassFileOutcome =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'key'; readonly schoolClass: SchoolClass }
	/** How many results of the file were not here before. */
	| {
			readonly kind: 'results';
			readonly schoolClass: SchoolClass;
			readonly added: number;
			readonly total: number;
	  }
	| {
			readonly kind: 'refused';
			readonly problem: 'not-text' | 'file-too-large' | 'not-kept' | ResultsFileProblem | KeyFileProblem;
	  };

const LARGEST_FILE_BYTES = 64_000_000;

/** Reads a file and keeps what it brings: a key, or results with their quizzes. */
export async function readClassFile(file: File, classes: Classes): Promise<ClassFileOutcome> {
	if (file.size > LARGEST_FILE_BYTES) return { kind: 'refused', problem: 'file-too-large' };
	const text = await textOf(file);
	if (text === undefined) return { kind: 'refused', problem: 'not-text' };
	const key = await classes.importKey(text);
	if (key.ok) return { kind: 'key', schoolClass: key.value };
	if (key.problem !== 'not-a-key-file') return { kind: 'refused', problem: key.problem };
	return readResults(text, classes);
}

async function readResults(text: string, classes: Classes): Promise<ClassFileOutcome> {
	const read = readResultsFile(text);
	if (!read.ok && read.problem === 'not-a-results-file') return { kind: 'text', text };
	if (!read.ok) return { kind: 'refused', problem: read.problem };
	const { schoolClass, quizzes, results } = read.value;
	const before = await classes.contentOf(schoolClass);
	const known = new Set(before.results.map(({ id }) => id));
	const kept =
		(await classes.meet(schoolClass)) &&
		(await classes.addQuizzes(quizzes)) &&
		(await classes.add(schoolClass.id, results));
	if (!kept) return { kind: 'refused', problem: 'not-kept' };
	const added = results.filter(({ id }) => !known.has(id)).length;
	return { kind: 'results', schoolClass, added, total: results.length };
}

async function textOf(file: File): Promise<string | undefined> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
	} catch {
		return undefined;
	}
}
