import type { Token } from '../../language/sentence';
import type { Reading } from '../reading';
import type { Replacement } from './statement';

/** Words before the first comma that frame a sentence for its article and say nothing to one who sees the sentence alone. */
const FRAMING =
	/^(?:nationally|overall|specifically|rather|namely|notably|importantly|interestingly|separately|finally|lastly|firstly|secondly|thirdly|ultimately|eventually|locally|regionally|domestically|unfortunately|sadly|predictably|understandably|incidentally|generally|essentially|basically|first|second|third|next|elsewhere)$/i;
const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/i;

/** Nothing in the place of "Nationally," and "With his evident dislike of it,", and of "himself" that only stresses a name. */
export function framingLeftOut(
	reading: Reading,
	sentence: number,
	kept: readonly number[]
): readonly Replacement[] {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const stressed = kept.filter((index) => isStress(tokens, index));
	return [...opener(tokens, kept), ...stressed.map((index) => ({ first: index, last: index, text: '' }))];
}

function opener(tokens: readonly Token[], kept: readonly number[]): readonly Replacement[] {
	const [first = -1, second = -1] = kept;
	const comma = kept.find((index) => tokens[index]?.text === ',');
	if (first < 0 || comma === undefined) return [];
	const isWord = FRAMING.test(tokens[first]?.text ?? '') && comma === second;
	return isWord || isAttendant(tokens, { first, comma }) ? [{ first, last: comma, text: '' }] : [];
}

/** "With little hope left, the crew turned back": a phrase before the subject that holds no number and no verb of its own. */
function isAttendant(
	tokens: readonly Token[],
	{ first, comma }: { readonly first: number; readonly comma: number }
): boolean {
	const phrase = tokens.slice(first, comma);
	const subject = tokens.findIndex(({ relation }) => relation.startsWith('nsubj'));
	return (
		/^with$/i.test(phrase[0]?.text ?? '') &&
		subject > comma &&
		!phrase.some(({ tag }) => /^(?:CD|VB[DZP]|MD)$/.test(tag))
	);
}

/** "The mayor himself opened it", "appointed her himself", "had himself been shot": not "blamed himself", "by himself". */
function isStress(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1];
	const after = tokens[index + 1];
	if (!before || !REFLEXIVE.test(tokens[index]?.text ?? '')) return false;
	const stressesName = /^(?:NN|PRP$)/.test(before.tag);
	const stressesDeed = /^(?:have|be|will|would)$/.test(before.lemma) && /^VB[NG]?$/.test(after?.tag ?? '');
	return stressesName || stressesDeed;
}
