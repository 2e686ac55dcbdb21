import { wordsOf } from '../../bank/text';
import type { ClaimFact } from '../facts/fact';
import { textOf, type Word } from '../facts/statements/statement';
import { stemOf } from '../facts/story';
import type { Token } from '../language/sentence';
import { oppositeVerb, oppositeWord } from '../knowledge/opposites';
import type { Desk } from './desk';

/** A statement with the opposite of one of its words. */
export interface WrongWord {
	readonly words: readonly Word[];
	readonly right: string;
	readonly wrong: string;
}

/** What makes little sense of the opposite: a reason, an aim, a way, an exception, two ends, "any". */
const LEANS =
	/\b(?:because|despite|although|though|while|whereas|thanks|due|since|so|but|any|only|even|more(?! than \d)|less|rather|instead|by \p{L}+ing|from [^,]* to)\b/u;

/** "won 2–1", "lost, topping the group": the score or what came of it gives the opposite away. */
const OUTCOME = /\b\d+ ?[–-] ?\d+\b|, (?:\p{Ll}+ly )?\p{Ll}+ing\b/u;

/** What sets the halves of a sentence against each other: the other half may be what makes the opposite true too. */
const CONTRAST = /^(?:but|although|though|while|whereas|however|yet)$/i;

/** The statement with the opposite of what it says was done, or of what it says about size, rank or number. */
export function wrongWord({ reading }: Desk, { sentence, statement }: ClaimFact): WrongWord | undefined {
	const { words, clause, negated } = statement;
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const text = textOf(words);
	if (negated || LEANS.test(text) || /["“”]/.test(text) || OUTCOME.test(text)) return undefined;
	if (tokens.some((token) => CONTRAST.test(token.text))) return undefined;
	const told = new Set(wordsOf(reading.title ?? '').map(stemOf));
	const changes = words.flatMap((word) => {
		const token = word.first === word.last ? tokens[word.first] : undefined;
		if (!token || token.text !== word.text || isRepeated(words, word)) return [];
		const wrong =
			word.first === clause.predicate ? oppositeOfVerb(tokens, word.first) : oppositeOf(tokens, word.first);
		if (wrong === undefined || word.first < clause.finite || told.has(stemOf(token.lemma))) return [];
		const changed = words.map((one) => (one === word ? { ...one, text: wrong } : one));
		return [{ words: changed, right: word.text, wrong }];
	});
	return changes[0];
}

/** "the first round, following the first caucus": the opposite of one of them makes no sense. */
function isRepeated(words: readonly Word[], word: Word): boolean {
	return words.some((other) => other !== word && other.text.toLowerCase() === word.text.toLowerCase());
}

/** Nothing leans on the verb in a way that its opposite does not bear: "banned him from", "joined in". */
function oppositeOfVerb(tokens: readonly Token[], at: number): string | undefined {
	const { lemma, tag } = tokens[at] ?? { lemma: '', tag: '' };
	const isPassive = tag === 'VBN' && tokens.slice(Math.max(0, at - 3), at).some((one) => one.lemma === 'be');
	if (isPassive && tokens.some(({ relation, head }) => head === at && /^i?obj$/.test(relation)))
		return undefined;
	const next = tokens[at + 1]?.tag ?? '';
	if (isPassive && /^(?:DT|PRP\$|CD|JJ|NN)/.test(next) && lemma === 'deny') return undefined;
	const bearsNothing = isPassive || ALONE.test(lemma) || /^(?:DT|PRP\$|CD|JJ|NN)/.test(next);
	const hasFrom = tokens.slice(at + 1).some(({ text }) => /^(?:from|as)$/i.test(text));
	return bearsNothing && !hasFrom ? oppositeVerb(lemma, tag) : undefined;
}

/** Verbs that need no object. */
const ALONE = /^(?:rise|fall|increase|decrease|grow|shrink|improve|worsen)$/;

/** "the first woman", not "first seen" nor "her first husband". */
function oppositeOf(tokens: readonly Token[], at: number): string | undefined {
	const { text, tag } = tokens[at] ?? { text: '', tag: 'NNP' };
	if (/^NNP/.test(tag)) return undefined;
	const isRank = text === 'first' && !(/^the$/i.test(tokens[at - 1]?.text ?? '') && tag.startsWith('JJ'));
	return isRank ? undefined : oppositeWord(text);
}
