import type { Result } from '../base/result';
import { type CodeProblem, readResultCode, type SealedResult } from './result-code';

/** A result code as it was found in a text, read or not. */
export interface FoundCode {
	readonly text: string;
	readonly read: Result<SealedResult, CodeProblem>;
}

/** A code or the link of one, where no word goes on; one without its link is long enough to be no word. */
const CODE = /#r\d[\w-]*|(?<![\w-])r\d[\w-]{24,}/g;
/** What a mailer puts between the lines it broke a code into, and the next line. */
const NEXT_LINE = /^[ \t]*=?\r?\n[ \t>]*(?<line>[\w-]+)/;
const MOST_LINES = 8;

/**
 * Every result code in a text, among whatever else a messenger or a mailer wrote: one by one, so that a long text can be read in
 * slices. A code that was broken over lines is put together again when only that makes it whole.
 */
export function* codesInText(text: string): Generator<FoundCode> {
	for (const { 0: found, index } of text.matchAll(CODE)) {
		const code = found.replace(/^#/, '');
		const read = readResultCode(code);
		yield read.ok
			? { text: code, read }
			: (joinedLines(text, index + found.length, code) ?? { text: code, read });
	}
}

/** The code that goes on in the lines below; undefined when none of them makes it whole. */
function joinedLines(text: string, start: number, begun: string): FoundCode | undefined {
	let code = begun;
	let at = start;
	for (let lines = 0; lines < MOST_LINES; lines++) {
		const next = NEXT_LINE.exec(text.slice(at, at + 200));
		if (!next) return undefined;
		code += next.groups?.line ?? '';
		at += next[0].length;
		const read = readResultCode(code);
		if (read.ok) return { text: code, read };
	}
	return undefined;
}
