import type { Token } from '../../language/sentence';
import type { QuantityFact } from '../../facts/fact';
import { spoken, swapped } from '../../facts/statements/statement';
import type { Outcome } from '../candidate';
import type { Desk } from '../desk';
import { numberChoices } from './choices';
import { agrees } from './agreement';
import { COLLECTIVE, NEVER_COUNTED } from './asked';
import { blankFor } from './bare-count';
import { inOwnWords } from './own-words';
import { isVagueStatement } from './stem';
import { isAskedFor } from './trivia';
import { worthOf } from './worth';
import { soughtOf, writtenIn } from './written';

const OPTIONS = 3;
const LONGEST = 32;

/** The statement with its number missing. */
export function missingNumber(desk: Desk, fact: QuantityFact): Outcome {
	const written = writtenIn(desk, fact);
	const tokens = desk.reading.sentences[fact.sentence]?.tokens ?? [];
	const blank = blankFor(fact, tokens);
	const { frame } = fact;
	if (!written || blank === undefined || (frame && !agrees({ frame, tokens, isName: () => false })))
		return 'flawed';
	const words = swapped(fact.statement.words, written.run, blank);
	const said = `${spoken(fact.statement, words)}.`.replace(/\.\.$/, '.').replace(/^The (?=_____)/, '');
	const stem = inOwnWords(desk.reading, said);
	if (stem === undefined) return 'flawed';
	if (isVagueStatement(desk.reading, stem) || !isFree(fact, stem) || !isWhole(fact, tokens)) return 'flawed';
	if (!isAskedFor(desk, fact, stem)) return 'flawed';
	const options = numberChoices(desk, soughtOf(desk, fact, { numeral: written.numeral, stem }));
	if (options.length < OPTIONS) return 'no-distractors';
	return {
		item: {
			kind: 'cloze',
			id: 'q0',
			w: 'how-many',
			stem,
			evidence: [fact.evidence, ...(fact.proofs ?? [])],
			status: fact.status,
			origin: 'generated',
			family: 'missing-number',
			options
		},
		fact: fact.id,
		sentence: fact.sentence,
		entities: [],
		weight: worthOf(desk, fact) - 0.15
	};
}

/** "a _____ pledge", "a _____-strong team", "one of _____ rivals", "50 to _____": the number only describes, or another tells it. */
const BOUND =
	/\b(?:a|an|the same) _____|_____[-–\p{L}%]|% (?:to|or|and) _____|\b(?:his|her|its|their) _____|\d _____|\d of (?:\S+ ){0,3}_____/iu;

/** "the 12 members", "one of five": known, or as good as said. */
const KNOWN = /\bthe _____/i;
const MANY = 100;
const ONE_OF_FEW = /\bone of _____/i;
const FEW = 10;

/** Goals have their measure in another sentence: "The goal was to exceed 90 percent". */
const GOAL = /^(?:goal|target|aim|plan|hope|idea)$/;

/** Whether the clause is no end of a list ("95 riders, and hundreds of fans killed"), what is counted stands in the plural behind the number, and its verb is one that counts. */
function isWhole({ quantity, frame, statement }: QuantityFact, tokens: readonly Token[]): boolean {
	const verb = tokens[frame?.verbs.main ?? -1]?.lemma ?? '';
	const { subject, finite, predicate } = statement.clause;
	const held = tokens.slice(subject.first, subject.last + 1);
	const isBare = finite === predicate && /ed$/.test(tokens[finite]?.text ?? '');
	if (isBare && tokens[subject.first - 1]?.text === ',' && held.some(({ tag }) => tag === 'CC')) return false;
	if (quantity.kind === 'percent') return !held.some(({ lemma }) => GOAL.test(lemma));
	if (quantity.kind === 'count')
		return !(NEVER_COUNTED.test(verb) && frame?.role === 'object') && isPlural(tokens, quantity);
	const unit = tokens[quantity.last];
	return quantity.kind !== 'duration' || quantity.value === 1 || unit?.tag !== 'NN';
}

/** "270 votes", not "270 electoral college total". */
function isPlural(tokens: readonly Token[], { numberLast, value }: QuantityFact['quantity']): boolean {
	let head: Token | undefined;
	for (let at = numberLast + 1; /^(?:NN|JJ|HYPH|VBN)/.test(tokens[at]?.tag ?? ''); at += 1) head = tokens[at];
	return value <= 1 || head?.tag !== 'NN' || COLLECTIVE.test(head.text);
}

/** Whether the blank stands by itself, in a statement that can be read at once. */
function isFree({ quantity }: QuantityFact, stem: string): boolean {
	if (KNOWN.test(stem) && quantity.value < MANY && quantity.kind !== 'duration') return false;
	if (ONE_OF_FEW.test(stem) && quantity.value < FEW) return false;
	return quantity.kind !== 'age' && !BOUND.test(stem) && stem.split(' ').length <= LONGEST;
}
