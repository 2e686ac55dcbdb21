import {
	capitalised,
	preambleOf,
	textOf,
	wordsIn,
	type Statement,
	type Word
} from '../facts/statements/statement';
import { childrenBy, isInside, type Run, type Tree } from '../facts/tree';

const SINGULAR_FORMS: Readonly<Record<string, string>> = {
	have: 'has',
	are: 'is',
	were: 'was',
	do: 'does',
	'’ve': 'has',
	"'ve": 'has',
	am: 'is'
};

/** "Who did it?": the statement with its subject asked for. Undefined when the words before the subject are about it. */
export function subjectQuestion(statement: Statement, tree: Tree, asked: string): string | undefined {
	const { subject, finite } = statement.clause;
	const fronted = before(statement.words, subject.first);
	const verb = tree.tokens[finite];
	const wasPlural = verb?.tag === 'VBP' || /^were$/i.test(verb?.text ?? '');
	const turns = wasPlural && /^(?:who|which)/.test(asked);
	if (hasPronoun(fronted, tree) || (turns && joinsAnother(tree, statement))) return undefined;
	const rest = statement.words
		.filter((word) => word.first > subject.last)
		.map((word) =>
			turns && word.first === finite ? { ...word, text: singularVerb(word.text, verb?.tag) } : word
		);
	return question(statement, [opening(fronted), asked, textOf(withoutFirstComma(rest))]);
}

/** "How many did it want?": the statement with a later part asked for, by inversion or with "did". */
export function inversionQuestion(
	statement: Statement,
	tree: Tree,
	{ run, asked }: { readonly run: Run; readonly asked: string }
): string | undefined {
	const { subject, finite } = statement.clause;
	const verb = tree.tokens[finite];
	const words = statement.words.filter((word) => !isInside(word.first, run));
	const finiteWord = words.find((word) => word.first === finite);
	const subjectWords = wordsIn(words, subject);
	if (!verb || !finiteWord || subjectWords.length === 0) return undefined;
	const fronted = before(words, subject.first);
	const helps = /^(?:aux|cop)/.test(verb.relation) || verb.lemma === 'be';
	const between = words.filter((word) => word.first > subject.last && word.first < finite);
	const after = words.filter((word) => word.first > finite);
	if (joinsAnother(tree, statement, helps)) return undefined;
	if (/,/.test(textOf(between)) || (fronted.length > 0 && hasPronoun(fronted, tree))) return undefined;
	const helper = helps ? finiteWord.text : supportFor(verb.tag);
	const main = helps ? '' : verb.lemma;
	if (/, (?!\d{4}\b)\d/.test(textOf(after))) return undefined;
	const isNegative = /^(?:n['’]t|not)$/i.test(after[0]?.text ?? '');
	if (helper === undefined || isNegative) return undefined;
	return question(statement, [
		opening(withoutFirstComma(fronted)),
		asked,
		helper,
		textOf(withoutFirstComma(subjectWords)),
		textOf(between),
		main,
		textOf(after)
	]);
}

/** "reached … and entered …": one "did" cannot serve both, and one "was" only what has no verb of its own. */
function joinsAnother(tree: Tree, { clause }: Statement, sharesHelper = false): boolean {
	return childrenBy(tree, clause.predicate, ['conj']).some((index) => {
		const isOwn = /^(?:VBD|VBZ|VBP|MD)$/.test(tree.tokens[index]?.tag ?? '');
		const hasOwn = childrenBy(tree, index, ['aux', 'cop']).length > 0;
		return clause.kept.includes(index) && (!sharesHelper || isOwn || hasOwn);
	});
}

function supportFor(tag: string): string | undefined {
	return tag === 'VBD' ? 'did' : tag === 'VBZ' ? 'does' : tag === 'VBP' ? 'do' : undefined;
}

function question(statement: Statement, parts: readonly string[]): string {
	const text = [...preambleOf(statement), ...parts]
		.filter((part) => part !== '')
		.join(' ')
		.replace(/ ([,;:])/g, '$1')
		.replace(/[,;:]$/, '');
	return `${capitalised(text)}?`;
}

/** What opens a sentence, with the comma that a question needs behind it. */
function opening(words: readonly Word[]): string {
	const text = textOf(words);
	return text === '' || /[,;:]$/.test(text) ? text : `${text},`;
}

function before(words: readonly Word[], index: number): readonly Word[] {
	return words.filter((word) => word.first < index);
}

function hasPronoun(words: readonly Word[], tree: Tree): boolean {
	return words.some(
		(word) =>
			/^(?:PRP|W)/.test(tree.tokens[word.first]?.tag ?? '') && word.text === tree.tokens[word.first]?.text
	);
}

function withoutFirstComma(words: readonly Word[]): readonly Word[] {
	return words[0]?.text === ',' ? words.slice(1) : words;
}

/** A finite verb as it stands with one person or one country. */
export function singularVerb(text: string, tag: string | undefined): string {
	const form = SINGULAR_FORMS[text.toLowerCase()];
	if (form !== undefined) return form;
	if (tag !== 'VBP') return text;
	if (/(?:[sxzo]|ch|sh)$/.test(text)) return `${text}es`;
	return /[^aeiou]y$/.test(text) ? `${text.slice(0, -1)}ies` : `${text}s`;
}
