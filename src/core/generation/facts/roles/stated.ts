import { SAYING_VERBS } from '../../knowledge/speech';
import type { Sentence, Token } from '../../language/sentence';
import type { TitledName } from '../entities/titled-name';
import { roleFrom, type RoleDraft } from './draft';
import { afterArticle, isEdge, phraseAt } from './phrase';

const APPOINTS = /^(?:appoint|name|elect|announce|nominate|choose|hire|install|recognise|recognize|promote)$/;

/** What a sentence says in so many words: "X is the mayor", "X, who was the mayor", "X became mayor", "named X as mayor". */
export function statedRoles(sentence: Sentence, mention: TitledName): readonly RoleDraft[] {
	if (isSaid(sentence, mention)) return [];
	const role = isOne(sentence, mention) ?? becomesOne(sentence, mention);
	return role ? [role] : [];
}

/** Whether the words stand behind a verb of saying: then they are somebody's opinion. */
function isSaid({ tokens }: Sentence, { from }: TitledName): boolean {
	return tokens.slice(0, from).some(({ tag, lemma }) => tag.startsWith('VB') && SAYING_VERBS.has(lemma));
}

function isOne(sentence: Sentence, { sentence: index, last }: TitledName): RoleDraft | undefined {
	const { tokens } = sentence;
	const isRelative = tokens[last + 1]?.text === ',' && tokens[last + 2]?.text === 'who';
	const verb = isRelative ? last + 3 : last + 1;
	const copula = tokens[verb];
	if (!copula || !/^(?:is|was)$/.test(copula.text)) return undefined;
	const start = afterAdverbs(tokens, verb + 1);
	const isArticled = /^(?:a|an|the)$/.test(tokens[start]?.text ?? '');
	const phrase = isArticled ? phraseAt(sentence, start + 1) : undefined;
	if (!phrase || !mayEnd(tokens, phrase.last)) return undefined;
	return roleFrom(sentence, index, { phrase, manner: { source: 'predicate', past: copula.text === 'was' } });
}

function becomesOne(sentence: Sentence, { sentence: index, from, last }: TitledName): RoleDraft | undefined {
	const { tokens } = sentence;
	const next = tokens[last + 1];
	const isAppointed =
		next?.text === 'as' &&
		tokens
			.slice(Math.max(0, from - 3), from)
			.some(({ tag, lemma }) => tag.startsWith('VB') && APPOINTS.test(lemma));
	const becomes = next?.text === 'became' || (next?.text === 'has' && tokens[last + 2]?.text === 'become');
	if (!isAppointed && !becomes) return undefined;
	const start = next?.text === 'has' ? last + 3 : last + 2;
	const phrase = phraseAt(sentence, afterArticle(tokens, start));
	if (!phrase || !mayEnd(tokens, phrase.last)) return undefined;
	return roleFrom(sentence, index, { phrase, manner: { source: 'predicate' } });
}

/** "is now also the mayor"; "not" is no adverb that may be passed. */
function afterAdverbs(tokens: readonly Token[], from: number): number {
	let at = from;
	while (/^(?:now|also|still|currently|both|once)$/.test(tokens[at]?.text ?? '')) at++;
	return at;
}

/** Whether a phrase may be cut here: "the first woman to …" may not. */
function mayEnd(tokens: readonly Token[], last: number): boolean {
	const next = tokens[last + 1];
	return isEdge(next) || next?.text === 'and' || next?.text === 'but' || next?.text === 'when';
}
