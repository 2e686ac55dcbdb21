import type { Span } from '../../bank/item';
import { readDateLine } from './publication-date';

/** Lines that belong together, before anything is left out. `start`–`end` are offsets in the article's text, markers excluded. */
export interface Block extends Span {
	readonly text: string;
	readonly marker: 'none' | 'bullet' | 'heading';
	/** Whether an empty line, or the beginning of the text, is above it. */
	readonly afterGap: boolean;
}

interface Line extends Span {
	readonly text: string;
	readonly marker: Block['marker'];
	readonly indented: boolean;
	readonly afterGap: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/g;
const BULLET = /^(?:[•‣◦▪●·*+–-]|\d{1,3}[.)])\s+(?=\S)/;
const HEADING = /^#{1,6}\s+(?=\S)/;
const QUOTE_MARKER = /^>\s*/;
const LONGEST_WRAPPED_LINE = 130;
const SENTENCE_END = /[.!?:;…]["'”’)\]]*$/;

/** The blocks of a text from an offset on: paragraphs by empty lines, single lines, or joined hard-wrapped lines. */
export function splitBlocks(text: string, from: number): Block[] {
	const blocks: Block[] = [];
	let run: Line[] = [];
	const close = () => {
		blocks.push(...joinRun(text, run));
		run = [];
	};
	for (const line of readLines(text, from)) {
		const startsBlock = line.afterGap || line.marker !== 'none' || run[0]?.marker === 'heading';
		const leavesBullet = run[0]?.marker === 'bullet' && !line.indented && !/^\p{Ll}/u.test(line.text);
		if (startsBlock || leavesBullet || isDateBelowHeadline(line, run)) close();
		run.push(line);
	}
	close();
	return blocks;
}

/** A day of its own line directly below a headline, or what comes directly below that day: neither goes on with the line above. */
function isDateBelowHeadline(line: Line, run: readonly Line[]): boolean {
	const [first, second] = run;
	if (!first || second) return false;
	return readDateLine(line.text) !== undefined || readDateLine(first.text) !== undefined;
}

function readLines(text: string, from: number): Line[] {
	const lines: Line[] = [];
	let afterGap = true;
	let start = from;
	const breaks = [...text.slice(from).matchAll(LINE_BREAK)].map((found) => ({
		at: from + found.index,
		length: found[0].length
	}));
	for (const { at, length } of [...breaks, { at: text.length, length: 0 }]) {
		const line = readLine(text.slice(start, at), start, afterGap);
		afterGap = line === undefined;
		if (line) lines.push(line);
		start = at + length;
	}
	return lines;
}

function readLine(raw: string, start: number, afterGap: boolean): Line | undefined {
	const trimmed = raw.trim();
	if (trimmed === '') return undefined;
	const indent = raw.indexOf(trimmed.charAt(0));
	const unquoted = trimmed.replace(QUOTE_MARKER, '');
	const isHeading = HEADING.test(unquoted);
	const isBullet = !isHeading && BULLET.test(unquoted);
	const text = unquoted.replace(isHeading ? HEADING : BULLET, '');
	const at = start + indent + (trimmed.length - text.length);
	return {
		text,
		start: at,
		end: at + text.length,
		marker: isHeading ? 'heading' : isBullet ? 'bullet' : 'none',
		indented: indent >= 2,
		afterGap
	};
}

function joinRun(text: string, run: readonly Line[]): Block[] {
	const joined: Block[] = [];
	const wrapped = isHardWrapped(run);
	for (const line of run) {
		const last = joined.at(-1);
		if (last && (wrapped || /^\p{Ll}/u.test(line.text))) {
			joined[joined.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
		} else {
			joined.push({ ...line });
		}
	}
	return joined;
}

/** Lines broken by width: all but the last fill most of the longest, and some break inside a sentence. */
function isHardWrapped(run: readonly Line[]): boolean {
	if (run.length < 2) return false;
	if (run[0]?.marker === 'bullet') return true;
	const longest = run.reduce((most, line) => Math.max(most, line.text.length), 0);
	if (longest > LONGEST_WRAPPED_LINE || longest < 40) return false;
	const full = run.slice(0, -1);
	const filled = full.filter((line) => line.text.length >= longest * 0.7).length;
	const insideSentence = full.filter((line) => !SENTENCE_END.test(line.text)).length;
	return filled >= full.length * 0.9 && insideSentence >= full.length * 0.5;
}
