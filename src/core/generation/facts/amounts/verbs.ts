import type { Token } from '../../language/sentence';

/** The verbs of one clause in a row: "has also agreed to pay". Token indices, ends inclusive. */
export interface VerbGroup {
	readonly first: number;
	readonly last: number;
	/** The verb that carries tense. */
	readonly finite: number;
	/** The verb that says what is done: the last one. */
	readonly main: number;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const HELPER = /^(?:be|have|do|will|can|could|may|might|would|should|shall|must|’ll|'ll|’ve|'ve|get)$/;
const UNSURE = /^(?:could|may|might|would|should|must|ought|shall|[’']d)$/i;
const NEGATION = /^(?:not|n['’]t|never|no|nor|neither|hardly|cannot)$/i;

/** Whether a verb with tense begins at a token, after adverbs. */
export function isMainVerb(tokens: readonly Token[], at: number): boolean {
	return verbGroupAt(tokens, at) !== undefined;
}

/** The verbs that begin at a token; undefined when no verb with tense does. */
export function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
	let finite = at;
	while (tokens[finite]?.tag === 'RB') finite += 1;
	const token = tokens[finite];
	if (!token || !FINITE.test(token.tag)) return undefined;
	return groupFrom(tokens, at, finite);
}

/** The same where a past tense was taken for a participle: "voters spoiled their votes". */
export function pastGroupAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
	let verb = at;
	while (tokens[verb]?.tag === 'RB') verb += 1;
	const takesObject = /^(?:DT|PRP\$|NN|JJ|CD|VBG)/.test(tokens[verb + 1]?.tag ?? '');
	return tokens[verb]?.tag === 'VBN' && takesObject
		? { first: at, last: verb, finite: verb, main: verb }
		: undefined;
}

function groupFrom(tokens: readonly Token[], first: number, finite: number): VerbGroup {
	let main = finite;
	for (let index = finite + 1; index < tokens.length; index += 1) {
		const token = tokens[index];
		if (!token) break;
		if (/^(?:RB|RBR)$/.test(token.tag)) continue;
		const verb = tokens[main];
		if (token.tag === 'TO' && tokens[index + 1]?.tag === 'VB') continue;
		if (tokens[index - 1]?.tag === 'TO' && token.tag === 'VB') main = index;
		else if (/^VB[NG]?$/.test(token.tag) && verb && HELPER.test(verb.lemma)) main = index;
		else break;
	}
	return { first, last: main, finite, main };
}

/** Whether the verbs tell what is so: no "not", no "could". */
export function tellsFact(tokens: readonly Token[], { first, last, finite }: VerbGroup): boolean {
	if (UNSURE.test(tokens[finite]?.text ?? '')) return false;
	return !tokens.slice(first, last + 2).some(({ text }) => NEGATION.test(text));
}
