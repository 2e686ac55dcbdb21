import type { FactStatus } from '../../../bank/item';
import type { Clause } from './clause';
import { isInside, type Run } from '../tree';

/** One word of a statement. It stands for the tokens `first`–`last` of the sentence; `spaced` when a space goes before it. */
export interface Word extends Run {
	readonly text: string;
	readonly spaced: boolean;
}

/** A clause in words that stand alone: pronouns, short names and relative days are written out. */
export interface Statement {
	readonly sentence: number;
	readonly clause: Clause;
	readonly words: readonly Word[];
	/** The speaker in words, when the clause was cut out of what somebody said. */
	readonly speaker?: string;
	/** "As of February 2010", when the words hold only for a time. */
	readonly asOf?: string;
	readonly status: FactStatus;
	readonly negated: boolean;
}

/** What goes in the place of some tokens; an empty text leaves them out. */
export interface Replacement extends Run {
	readonly text: string;
}

/** Words as text. */
export function textOf(words: readonly Word[]): string {
	return words.map((word, index) => (word.spaced && index > 0 ? ' ' : '') + word.text).join('');
}

/** The words that stand for tokens of a run. */
export function wordsIn(words: readonly Word[], run: Run): readonly Word[] {
	return words.filter((word) => isInside(word.first, run));
}

/** The words with those of a run replaced by one text; an empty text takes them out. */
export function swapped(words: readonly Word[], run: Run, text: string): readonly Word[] {
	const at = words.findIndex((word) => isInside(word.first, run));
	const old = words[at];
	if (!old) return words;
	const rest = words.filter((word) => !isInside(word.first, run));
	const fresh = text === '' ? [] : [{ text, spaced: old.spaced, first: run.first, last: run.last }];
	return [...rest.slice(0, at), ...fresh, ...rest.slice(at)];
}

/** A text with its first letter as at the start of a sentence. */
export function capitalised(text: string): string {
	const first = text.slice(0, 1);
	return first.toUpperCase() + text.slice(1);
}

/** What goes before a statement or a question about it: who says so, and as of when. */
export function preambleOf({ speaker, asOf }: Statement): readonly string[] {
	return [
		...(speaker === undefined ? [] : [`According to ${speaker},`]),
		...(asOf === undefined ? [] : [`${asOf},`])
	];
}

/** The statement as a sentence without a full stop: "According to Efe, the staff are held". */
export function spoken(statement: Statement, words: readonly Word[] = statement.words): string {
	return capitalised([...preambleOf(statement), textOf(words)].join(' '));
}
