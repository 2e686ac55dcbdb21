import { capitalised, preambleOf, textOf, type Statement, type Word } from '../facts/statements/statement';
import { childrenBy, type Tree } from '../facts/tree';

const SINGULAR_FORMS: Readonly<Record<string, string>> = {
	have: 'has',
	are: 'is',
	were: 'was',
	do: 'does',
	'’ve': 'has',
	"'ve": 'has',
	am: 'is'
};

/** "Who did it?": the statement with its one person asked for. Undefined when the words before the subject are about it. */
export function subjectQuestion(statement: Statement, tree: Tree): string | undefined {
	const { subject, finite } = statement.clause;
	const fronted = before(statement.words, subject.first);
	const verb = tree.tokens[finite];
	const wasPlural = verb?.tag === 'VBP' || /^were$/i.test(verb?.text ?? '');
	if (hasPronoun(fronted, tree) || (wasPlural && joinsAnother(tree, statement))) return undefined;
	const rest = statement.words
		.filter((word) => word.first > subject.last)
		.map((word) =>
			wasPlural && word.first === finite ? { ...word, text: singularVerb(word.text, verb?.tag) } : word
		);
	return question(statement, [opening(fronted), 'who', textOf(withoutFirstComma(rest))]);
}

/** "reached … and entered …": what is joined has a verb of its own, which would have to turn as well. */
function joinsAnother(tree: Tree, { clause }: Statement): boolean {
	return childrenBy(tree, clause.predicate, ['conj']).some((index) => clause.kept.includes(index));
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

/** A finite verb as it stands with one person. */
export function singularVerb(text: string, tag: string | undefined): string {
	const form = SINGULAR_FORMS[text.toLowerCase()];
	if (form !== undefined) return form;
	if (tag !== 'VBP') return text;
	if (/(?:[sxzo]|ch|sh)$/.test(text)) return `${text}es`;
	return /[^aeiou]y$/.test(text) ? `${text.slice(0, -1)}ies` : `${text}s`;
}
