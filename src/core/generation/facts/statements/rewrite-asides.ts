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
	'later'
]);

/** What stands in parentheses, between two dashes, or behind the last comma as a remark. */
export function asides(reading: Reading, sentence: number, kept: readonly number[]): readonly Replacement[] {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	return [
		...between(tokens, kept, { opens: /^\($/, closes: /^\)$/ }),
		...between(tokens, kept, { opens: /^(?:[–—]|--)$/, closes: /^(?:[–—]|--)$/ }),
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
		if (opened >= 0 && closes.test(text)) {
			found.push({ first: opened, last: index, text: '' });
			opened = -1;
		} else if (opens.test(text)) opened = index;
	}
	return found;
}

export function connectives(
	reading: Reading,
	sentence: number,
	kept: readonly number[]
): readonly Replacement[] {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	return kept
		.filter((index) => {
			const token = tokens[index];
			return token !== undefined && CONNECTIVES.has(token.text.toLowerCase()) && isLoose(tokens, index);
		})
		.map((index) => ({ first: index, last: index, text: '' }));
}

/** Whether a connective stands by itself: not "but also", not "a year later", not "too much". */
function isLoose(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1];
	const after = tokens[index + 1];
	if (/^(?:but|not|the|much|even|no|also)$/i.test(before?.text ?? '')) return false;
	if (tokens[index]?.text.toLowerCase() === 'too') return after === undefined || /^[.,]$/.test(after.text);
	if (!/^(?:earlier|later)$/i.test(tokens[index]?.text ?? '')) return true;
	return before === undefined || !/^(?:NN|CD|DT|IN|JJ)/.test(before.tag);
}
