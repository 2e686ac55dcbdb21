import { SAYING_VERBS } from '../../knowledge/speech';
import { isNegation } from '../statements/clause';
import { childrenBy, type Tree } from '../tree';

const DOUBT = /^(?:allegedly|reportedly|apparently|supposedly|purportedly|claims?|claimed|nearly|almost)$/i;

/** Whether the article itself says of a clause that it happened: it is not denied, not supposed, not somebody's words. */
export function isAssertedAt(tree: Tree, predicate: number): boolean {
	if (isQuoted(tree, predicate) || isDenied(tree, predicate) || isTaleOfOthers(tree)) return false;
	if (/^(?:xcomp|csubj)/.test(tree.tokens[predicate]?.relation ?? '')) return false;
	let place = predicate;
	for (let steps = 0; steps < 12; steps++) {
		const { relation = '', head = -1 } = tree.tokens[place] ?? {};
		if (/^ccomp/.test(relation) || isSupposed(tree, place) || isAttributed(tree, place)) return false;
		if (head < 0) return true;
		place = head;
	}
	return false;
}

/** "according to the police", "was reportedly sold". */
function isTaleOfOthers({ tokens }: Tree): boolean {
	return tokens.some(
		({ text }, index) =>
			DOUBT.test(text) || (/^according$/i.test(text) && /^to$/i.test(tokens[index + 1]?.text ?? ''))
	);
}

/** Whether a token stands inside quotation marks. */
export function isQuoted({ tokens }: Tree, at: number): boolean {
	const marks = tokens.slice(0, at).filter(({ text }) => /^(?:[“”"]|``|'')$/.test(text));
	return marks.length % 2 === 1;
}

function isDenied(tree: Tree, predicate: number): boolean {
	const own = childrenBy(tree, predicate, ['advmod', 'obj', 'nsubj', 'obl', 'det']);
	return [...own, ...own.flatMap((index) => tree.children[index] ?? [])].some((index) =>
		isNegation(tree, index)
	);
}

/** "if", "unless", "whether" before a clause. */
function isSupposed(tree: Tree, place: number): boolean {
	return childrenBy(tree, place, ['mark', 'advmod']).some((index) =>
		/^(?:if|unless|whether)$/i.test(tree.tokens[index]?.text ?? '')
	);
}

/** "It opened in May, officials said". */
function isAttributed(tree: Tree, place: number): boolean {
	return childrenBy(tree, place, ['parataxis']).some((index) =>
		SAYING_VERBS.has(tree.tokens[index]?.lemma ?? '')
	);
}
