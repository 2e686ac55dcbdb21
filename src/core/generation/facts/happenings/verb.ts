import { irregularPasts } from '../../language/irregular-forms';
import { childrenBy, type Tree } from '../tree';
import type { HappeningVerb } from './happening';

/** Verbs that say no happening: what is so, what somebody says or thinks, what may be. */
const NO_HAPPENING =
	/^(?:be|say|tell|add|claim|think|believe|hope|want|seem|appear|remain|continue|need|know|like|love|expect|suggest|report|state|explain|note|argue|insist|warn|deny|ask|call|consider|have|do|try|mean|include|contain|show|indicate|estimate|cite|feel|look|tend|depend|belong|exist|live|cost|reach|rise|fall|increase|decrease|grow|see)$/;

/** How the verb at a place is told and asked; undefined when it says no single thing that happened. */
export function verbAt(
	tree: Tree,
	predicate: number,
	{ isOwn, isPlural }: { readonly isOwn: boolean; readonly isPlural: boolean }
): HappeningVerb | undefined {
	const token = tree.tokens[predicate];
	if (!token || NO_HAPPENING.test(token.lemma)) return undefined;
	const helpers = childrenBy(tree, predicate, ['aux']).map(
		(index) => tree.tokens[index]?.text.toLowerCase() ?? ''
	);
	const word = token.text.toLowerCase();
	const was = isPlural ? 'were' : 'was';
	switch (helpers.join(' ')) {
		case '':
			if (token.tag === 'VBN' && !isOwn) return { kind: 'helped', helper: was, main: word };
			return isPastTense(tree, predicate) ? { kind: 'plain', past: word, base: token.lemma } : undefined;
		case 'was':
		case 'were':
			return token.tag === 'VBN' ? { kind: 'helped', helper: helpers[0] ?? was, main: word } : undefined;
		case 'had been':
		case 'has been':
		case 'have been':
			return token.tag === 'VBN' ? { kind: 'helped', helper: was, main: word } : undefined;
		case 'had':
		case 'has':
		case 'have':
			return isPastToo(word, token.lemma) ? { kind: 'plain', past: word, base: token.lemma } : undefined;
		default:
			return undefined;
	}
}

/** A past tense, or a participle without a helper that was taken for one; not "and her mother [was] sent to prison". */
function isPastTense(tree: Tree, predicate: number): boolean {
	const { tag = '', text = '', lemma = '', relation, head = -1 } = tree.tokens[predicate] ?? {};
	const isBoth = isPastToo(text.toLowerCase(), lemma);
	const sharesHelper = relation === 'conj' && childrenBy(tree, head, ['aux:pass']).length > 0;
	if (isBoth && sharesHelper && childrenBy(tree, predicate, ['obj']).length === 0) return false;
	return tag === 'VBD' || (tag === 'VBN' && isBoth);
}

/** Whether a participle is the past tense too: "founded", "sold", not "taken". */
function isPastToo(participle: string, lemma: string): boolean {
	if (!irregularPasts.has(participle)) return participle.endsWith('ed');
	return [...irregularPasts].filter(([, verb]) => verb === lemma).length === 1;
}
