import { SAYING_VERBS } from '../../knowledge/speech';
import type { Reading } from '../reading';
import { textOf, type Statement } from '../statements/statement';
import { childrenBy, isInside, type Tree } from '../tree';

/** Whether a statement is a clause in one piece: a tensed verb, a subject that is no date, what was said where something was said, and nothing cut off at its end. */
export function isWhole(reading: Reading, statement: Statement): boolean {
	const { sentence, clause } = statement;
	const tree = reading.trees[sentence];
	if (!tree || (tree.tokens[clause.finite]?.tag === 'VBN' && !isPast(tree, clause.finite))) return false;
	if (hasDatedSubject(reading, statement) || !quotesAsWritten(reading, statement)) return false;
	if (/[.!?] \p{Ll}/u.test(textOf(statement.words)) || !hasSoundSubject(tree, statement)) return false;
	if (sharesHelper(tree, statement) || goesOnSaying(tree, statement)) return false;
	if (hasGap(tree, statement) || refersToCut(tree, statement)) return false;
	return !hasLooseComma(statement) && !isHollow(tree, statement) && endsWhole(tree, statement);
}

/** A past tense that was taken for a participle: it has a subject of its own and an object, and no helper. */
function isPast(tree: Tree, verb: number): boolean {
	const has = (...relations: readonly string[]) => childrenBy(tree, verb, relations).length > 0;
	return tree.root === verb && has('nsubj') && has('obj') && !has('aux', 'aux:pass', 'nsubj:pass', 'cop');
}

/** No preposition before the subject ("From Oslo comes …"), no singular verb behind a plural, and of what somebody is accused. */
function hasSoundSubject(tree: Tree, { clause, words }: Statement): boolean {
	const { subjectHead, finite, predicate } = clause;
	const [head, verb] = [tree.tokens[subjectHead], tree.tokens[finite]];
	if (childrenBy(tree, subjectHead, ['case']).length > 0) return false;
	const joined = childrenBy(tree, subjectHead, ['conj']).filter((index) => isNext(tree, subjectHead, index));
	if ((head?.tag === 'NNS' || joined.length > 0) && /^(?:has|is|was|does)$/.test(verb?.text ?? ''))
		return false;
	const wanted = COMPLETED.get(tree.tokens[predicate]?.lemma ?? '');
	return wanted === undefined || words.some(({ first, text }) => first > predicate && wanted.test(text));
}

/** Whether no comma stands between two words. */
function isNext({ tokens }: Tree, first: number, second: number): boolean {
	return tokens.slice(first, second).every(({ text }) => text !== ',');
}

/** Verbs that say nothing without their preposition. */
const COMPLETED: ReadonlyMap<string, RegExp> = new Map([
	['accuse', /^of$/],
	['convict', /^of$/],
	['acquit', /^of$/],
	['deprive', /^of$/],
	['charge', /^(?:with|over)$/],
	['blame', /^(?:for|on)$/]
]);

/** "Monday saw the start", "said Monday will see it": a day where somebody should stand. */
function hasDatedSubject({ dates, trees }: Reading, { sentence, clause }: Statement): boolean {
	return (dates[sentence] ?? []).some(({ first, last, preposition }) => {
		if (!clause.kept.includes(first)) return false;
		const next = trees[sentence]?.tokens[last + 1];
		const isActing = next !== undefined && /^(?:MD|VB[DZP])$/.test(next.tag) && preposition === undefined;
		return isInside(clause.subjectHead, { first, last }) || (isActing && last + 1 !== clause.finite);
	});
}

/** Whether what stands in quotation marks is word for word the article's. */
function quotesAsWritten({ text }: Reading, { words }: Statement): boolean {
	const quoted = textOf(words).match(/[“"][^“”"]+[”"]/g);
	if (!quoted) return true;
	const flat = text.replace(/\s+/g, ' ');
	return quoted.every((quote) => flat.includes(quote.slice(1, -1).replace(/[.,!?]$/, '')));
}

/** "was arrested and exiled": the second verb leans on the first one's helper, so that alone it says another thing. */
function sharesHelper(tree: Tree, { clause }: Statement): boolean {
	const own = tree.tokens[clause.predicate];
	if (own?.relation !== 'conj' || clause.finite !== clause.predicate || !/ed$/.test(own.text)) return false;
	return childrenBy(tree, own.head, ['aux:pass']).length > 0;
}

/** "A was banned for a year, Ada Example for 30 games": a name behind a comma that goes on with a number is the subject of a verb left out. */
function hasGap({ tokens }: Tree, { clause }: Statement): boolean {
	const isName = (index: number) => tokens[index]?.tag === 'NNP';
	return clause.kept.some((index) => {
		if (!/^(?:for|with|to|by)$/.test(tokens[index]?.text ?? '') || tokens[index + 1]?.tag !== 'CD')
			return false;
		const before = tokens.slice(0, index).findLastIndex((_, one) => !isName(one));
		return before < index - 1 && tokens[before]?.text === ',';
	});
}

/** "[When it won the prize,] she went to Oslo to fetch it": what "it" means was cut off. */
function refersToCut({ tokens }: Tree, { clause, words }: Statement): boolean {
	const before = tokens.slice(0, clause.kept[0] ?? 0);
	const isCut =
		/^(?:,|and|but)$/.test(before.at(-1)?.text ?? '') && before.some(({ tag }) => tag.startsWith('VB'));
	return isCut && words.some(({ text, first }) => first > clause.finite && /^(?:it|them)$/.test(text));
}

/** "X said that A and he had B": what reads as news is still what X said. */
function goesOnSaying(tree: Tree, { clause, speaker }: Statement): boolean {
	const own = tree.tokens[clause.predicate];
	const first = own === undefined ? undefined : tree.tokens[own.head];
	if (own?.relation !== 'conj' || !first || speaker !== undefined || !SAYING_VERBS.has(first.lemma))
		return false;
	const isPronoun = /^PRP$/.test(tree.tokens[clause.subjectHead]?.tag ?? '');
	return isPronoun && childrenBy(tree, own.head, ['ccomp']).length > 0;
}

/** "Ada Example, said …": one comma between subject and verb is what is left of an aside. */
function hasLooseComma({ words, clause }: Statement): boolean {
	const between = words.filter(
		({ first, text }) => text === ',' && first > clause.subjectHead && first < clause.finite
	);
	return between.length % 2 === 1;
}

/** "Ada Example concluded in her review": a verb of saying whose words were lost. */
function isHollow(tree: Tree, { clause, words }: Statement): boolean {
	const lemma = tree.tokens[clause.predicate]?.lemma ?? '';
	if (!SAYING_VERBS.has(lemma)) return false;
	const wanted =
		lemma === 'tell'
			? ['ccomp', 'xcomp']
			: ['ccomp', 'xcomp', 'obj', ...(WARNING.test(lemma) ? ['obl'] : [])];
	const said = childrenBy(tree, clause.predicate, wanted).filter((index) => clause.kept.includes(index));
	const isQuoting = words.some(({ first, text }) => first > clause.finite && /^(?:["“]|``)$/.test(text));
	return said.length === 0 && !isQuoting;
}

/** Verbs that say enough with "of" or "for": "warned of floods". */
const WARNING =
	/^(?:warn|call|ask|reply|respond|continue|write|post|agree|comment|remark|rule|complain|testify|think|hope)$/;

/** Whether a statement stops where its sentence does, or before a mark or another verb: what was cut off did not belong to its last words. */
function endsWhole(tree: Tree, { clause, words }: Statement): boolean {
	const end = clause.kept.at(-1) ?? -1;
	const next = tree.tokens[end + 1];
	if (/^(?:beginning|starting|ending|including)$/i.test(words.at(-1)?.text ?? '')) return false;
	const isQuote = next?.text === '"' && next.start === tree.tokens[end]?.end;
	if (!next || isQuote || /^[.!?,;:–—)”]$/.test(next.text)) return true;
	if (next.tag !== 'CC') return false;
	const after = tree.tokens.slice(end + 2, end + 7);
	return after.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
}
