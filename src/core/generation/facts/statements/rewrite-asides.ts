import type { Token } from '../../language/sentence';
import type { Reading } from '../reading';
import type { Replacement } from './statement';

/** Words that tie a sentence to the one before it and say nothing by themselves. */
const CONNECTIVES = new Set([
	'however',
	'meanwhile',
	'also',
	'moreover',
	'furthermore',
	'additionally',
	'nevertheless',
	'nonetheless',
	'thus',
	'therefore',
	'indeed',
	'meantime',
	'too',
	'besides',
	'accordingly',
	'consequently',
	'earlier',
	'later',
	'now',
	'then',
	'afterwards',
	'afterward',
	'subsequently',
	'currently',
	'presently'
]);

/** The same in several words, where they do not go on ("as well as", "at the time of"). */
const LOOSE_PHRASES = [
	'in the meantime',
	'at the same time',
	'at the time',
	'at the moment',
	'at that time',
	'at that point',
	'since then',
	'by then',
	'so far',
	'as well',
	'to date',
	'in addition',
	'in fact',
	'in the event',
	'in turn',
	'as a result',
	'for example',
	'for instance',
	'of course',
	'on the other hand',
	'after that',
	'until now',
	'by now',
	'up to now',
	'once again',
	'in response',
	'in particular',
	'in this regard',
	'in the process',
	'in other words',
	'for their part',
	'for his part',
	'for her part',
	'for its part'
].map((phrase) => phrase.split(' '));
const LOOSE_OPENERS = new Set(LOOSE_PHRASES.map(([first = '']) => first));
const GOES_ON = /^(?:of|to|as|that|when|than)$/i;

/** What stands in parentheses, between two dashes, or behind the last comma as a remark. */
export function asides(reading: Reading, sentence: number, kept: readonly number[]): readonly Replacement[] {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const own = withoutQuoted(tokens, kept);
	return [
		...between(tokens, own, { opens: /^\($/, closes: /^\)$/ }),
		...between(tokens, own, { opens: /^(?:[–—]|--)$/, closes: /^(?:[–—]|--)$/ }),
		...closingRemark(tokens, kept)
	];
}

/** A last ", which borders the sea": the sentence stands without it. One that holds a number or a quotation is kept, for it may be asked. */
function closingRemark(tokens: readonly Token[], kept: readonly number[]): readonly Replacement[] {
	const at = kept.findLastIndex((index) => tokens[index]?.text === ',');
	const remark = kept.slice(at);
	const [first, pronoun] = remark;
	const last = remark.at(-1);
	if (at < 0 || first === undefined || pronoun === undefined || last === undefined) return [];
	if (!/^(?:which|who|whom|whose)$/i.test(tokens[pronoun]?.text ?? '')) return [];
	const isAsked = remark.some((index) => /^CD$|^(?:``|'')$/.test(tokens[index]?.tag ?? ''));
	return isAsked ? [] : [{ first, last, text: '' }];
}

interface Marks {
	readonly opens: RegExp;
	readonly closes: RegExp;
}

function between(
	tokens: readonly Token[],
	kept: readonly number[],
	{ opens, closes }: Marks
): readonly Replacement[] {
	const found: Replacement[] = [];
	let opened = -1;
	for (const index of kept) {
		const text = tokens[index]?.text ?? '';
		if (isInScore(tokens, index)) continue;
		if (opened >= 0 && closes.test(text)) {
			found.push({ first: opened, last: index, text: '' });
			opened = -1;
		} else if (opens.test(text)) opened = index;
	}
	return found;
}

/** "2–0": a dash that touches what stands before it opens no aside. */
function isInScore(tokens: readonly Token[], index: number): boolean {
	const [before, mark] = [tokens[index - 1], tokens[index]];
	return /^[–—]$/.test(mark?.text ?? '') && /\d$/.test(before?.text ?? '') && before?.end === mark?.start;
}

export function connectives(
	reading: Reading,
	sentence: number,
	kept: readonly number[]
): readonly Replacement[] {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	return withoutQuoted(tokens, kept).flatMap((index) => {
		const last = loosePhraseAt(tokens, index) ?? (isLoose(tokens, index) ? index : undefined);
		return last === undefined ? [] : [{ first: index, last, text: '' }];
	});
}

/** The tokens outside quotation marks: what somebody said is never changed. */
function withoutQuoted(tokens: readonly Token[], kept: readonly number[]): readonly number[] {
	let inside = false;
	return kept.filter((index) => {
		const text = tokens[index]?.text ?? '';
		const wasInside = inside;
		if (/^(?:“|``)$/.test(text) || (text === '"' && !inside)) inside = true;
		else if (/^(?:”|''|")$/.test(text)) inside = false;
		return !wasInside && !inside;
	});
}

/** The last token of a loose phrase that begins at a token. */
function loosePhraseAt(tokens: readonly Token[], index: number): number | undefined {
	if (!LOOSE_OPENERS.has(tokens[index]?.text.toLowerCase() ?? '')) return undefined;
	const phrase = LOOSE_PHRASES.find((words) =>
		words.every((word, step) => tokens[index + step]?.text.toLowerCase() === word)
	);
	const last = index + (phrase?.length ?? 0) - 1;
	const next = tokens[last + 1];
	const isTitle = phrase?.at(-1) === 'then' && /^(?:NN|JJ)/.test(next?.tag ?? '');
	return phrase && !isTitle && !GOES_ON.test(next?.text ?? '') ? last : undefined;
}

/** Whether a connective stands by itself: not "but also", not "a year later", not "too much", not "then president". */
function isLoose(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	const word = token?.text.toLowerCase() ?? '';
	if (!token || !CONNECTIVES.has(word)) return false;
	const before = tokens[index - 1];
	const after = tokens[index + 1];
	if (/^(?:but|not|the|much|even|no|also|until|since|from|by|than|-)$/i.test(before?.text ?? ''))
		return false;
	if (/^(?:currently|presently|now)$/.test(word) && carriesSense(tokens, index)) return false;
	if (word === 'too') return after === undefined || /^[.,]$/.test(after.text);
	if (word === 'then' || word === 'now') return /^(?:VB|MD|RB|PRP)/.test(after?.tag ?? '');
	return !/^(?:earlier|later)$/.test(word) || before === undefined || !measuresTime(before);
}

/** "Kristiania, now called Oslo": without the word the remark says another thing. */
function carriesSense(tokens: readonly Token[], index: number): boolean {
	return tokens[index - 1]?.text === ',' && index > 1 && tokens[index + 1]?.text !== ',';
}

/** Whether a word before "later" says how much later. */
function measuresTime({ text, tag }: Token): boolean {
	return (
		/^(?:CD|DT|IN|JJ)/.test(tag) ||
		/^(?:second|minute|hour|day|night|week|month|year|decade|century|season|time|moment)s?$/i.test(text)
	);
}
