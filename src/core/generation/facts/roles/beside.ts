import type { Sentence, Token } from '../../language/sentence';
import { isCapital } from '../entities/text';
import type { TitledName } from '../entities/titled-name';
import { roleFrom, type RoleDraft } from './draft';
import { afterArticle, isEdge, phraseAt, phraseTo, type Phrase } from './phrase';

/** What stands beside a name between commas, dashes or brackets says who it is. */
export function besideRoles(sentence: Sentence, mention: TitledName): readonly RoleDraft[] {
	const before = phraseBefore(sentence, mention);
	const after = phraseAfter(sentence, mention);
	const phrase = before && after ? undefined : (before ?? after);
	const role = phrase && roleFrom(sentence, mention.sentence, { phrase, manner: { source: 'appositive' } });
	return role ? [role] : [];
}

/** "Ada Example, 54, an engineer at the mill, said": closed by a comma, or by whatever ends the sentence. */
function phraseAfter(sentence: Sentence, { last }: TitledName): Phrase | undefined {
	const { tokens } = sentence;
	const opening = tokens[last + 1];
	if (!opening || !/^(?:[,(–—]|--)$/.test(opening.text)) return undefined;
	const start = afterAge(tokens, last + 2);
	const first = start + (tokens[start]?.text === 'another' ? 1 : 0);
	const phrase = phraseAt(sentence, afterArticle(tokens, first));
	if (!phrase || !isClosed(tokens, phrase.last)) return undefined;
	const isOfNext = isCapital(tokens[phrase.last]) && phrase.last === phrase.head && isNamed(tokens, phrase);
	return isOfNext ? undefined : phrase;
}

/** "…, chairman, Bob Sample": without an article the noun may be the title of the name after it. */
function isNamed(tokens: readonly Token[], { first, last }: Phrase): boolean {
	return tokens[first - 1]?.tag !== 'DT' && tokens[last + 1]?.tag === 'NNP';
}

/** The place after "54," in "Ada Example, 54, an engineer". */
function afterAge(tokens: readonly Token[], at: number): number {
	const isAge = /^[1-9]\d?$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',';
	return isAge ? at + 2 : at;
}

/** Whether a phrase ends where its clause can be cut off. */
function isClosed(tokens: readonly Token[], last: number): boolean {
	const next = tokens[last + 1];
	if (isEdge(next)) return true;
	const joins = next?.text === 'and' || next?.text === 'who' || next?.text === 'as';
	return joins || next?.tag === 'VBG';
}

/** "The party’s leader, Ada Example, said": the phrase begins the clause or follows its verb, and the name is closed. */
function phraseBefore(sentence: Sentence, { from, last }: TitledName): Phrase | undefined {
	const { tokens } = sentence;
	if (tokens[from - 1]?.text !== ',' || !isEdge(tokens[last + 1])) return undefined;
	const phrase = phraseTo(sentence, from - 2);
	if (!phrase) return undefined;
	const opening = tokens[phrase.first - 1];
	const isFirst = opening === undefined || /^(?:["“”;:–—]|``|'')$/.test(opening.text);
	const isSpeaker = /^VB[DZ]$/.test(opening?.tag ?? '') && opening?.relation !== 'cop';
	const isParsed = tokens
		.slice(from, last + 1)
		.some((token) => token.relation === 'appos' && token.head >= phrase.first && token.head < from);
	return isFirst || isSpeaker || (isParsed && !followsName(tokens, phrase.first)) ? phrase : undefined;
}

/** "Bo Zamble, the engineer, Ada Sample": the words may belong to the name before them. */
function followsName(tokens: readonly Token[], first: number): boolean {
	return tokens[first - 1]?.text === ',' && isCapital(tokens[first - 2]);
}
