import { QUOTING_VERBS } from '../../knowledge/speech';
import { childrenBy, isInside, type Tree } from '../tree';
import type { Clause } from './clause';

/** Whether a clause keeps a subject, a "that" or a "had" whose verb was cut off: "announced that from June", "the fire that had". */
export function losesVerb({ tokens }: Tree, { kept, finite, predicate, subject }: Clause): boolean {
	const that = kept.findLastIndex((index) => index > finite && /^that$/i.test(tokens[index]?.text ?? ''));
	const isIntroduced = tokens[kept[that] ?? -1]?.tag === 'IN';
	const rest = kept.slice(that + 1);
	if (isIntroduced && !rest.some((index) => /^(?:VB|MD)/.test(tokens[index]?.tag ?? ''))) return true;
	return kept.some((index) => {
		const token = tokens[index];
		const isHelper = token !== undefined && /^(?:nsubj|mark|aux|cop|expl)/.test(token.relation);
		return (
			isHelper &&
			index > Math.max(finite, predicate) &&
			!isInside(index, subject) &&
			!kept.includes(token.head)
		);
	});
}

/** Whether somebody only "remarked in a release" or "added": what was said is not kept. */
export function saysNothing(tree: Tree, { kept, predicate }: Clause): boolean {
	const verb = tree.tokens[predicate];
	if (!verb?.tag.startsWith('VB') || !QUOTING_VERBS.has(verb.lemma)) return false;
	if (/^(?:concede|agree|recall|promise)$/.test(verb.lemma)) return false;
	if (/^(?:continue|reply|respond|post|ask|testify|complain|lament)$/.test(verb.lemma) && verb.tag === 'VBN')
		return false;
	const said = childrenBy(tree, predicate, ['ccomp', 'xcomp', 'obj', 'parataxis', 'nsubj:pass', 'advcl']);
	return (
		!said.some((index) => kept.includes(index)) &&
		!kept.some(
			(index) =>
				index > predicate &&
				/^(?:“|"|``|about|on|of|to|that|how|why|what|for|with)$/i.test(tree.tokens[index]?.text ?? '')
		)
	);
}

/** The tokens without a last ", and Sweden in 2022" whose verb is that of the clause before. */
export function withoutGapped({ tokens }: Tree, kept: readonly number[], finite: number): readonly number[] {
	const cut = kept.findLastIndex(
		(index, position) =>
			index > finite && tokens[index]?.tag === 'CC' && tokens[kept[position - 1] ?? -1]?.text === ','
	);
	const rest = kept.slice(cut + 1).map((index) => tokens[index]);
	const preposition = rest.findIndex((token) => token?.tag === 'IN');
	if (cut < 0 || preposition < 1 || preposition > 4) return kept;
	const isName = rest.slice(0, preposition).every((token) => /^(?:NNPS?|DT|CD|NN)$/.test(token?.tag ?? ''));
	const hasVerb = rest.some((token) => /^(?:VB|MD)/.test(token?.tag ?? ''));
	const isYear = /^\d{4}$/.test(rest[preposition + 1]?.text ?? '') && rest.length === preposition + 2;
	return isName && !hasVerb && isYear ? kept.slice(0, cut - 1) : kept;
}
