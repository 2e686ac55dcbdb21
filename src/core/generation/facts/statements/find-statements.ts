import { SAYING_VERBS } from '../../knowledge/speech';
import type { Clause } from './clause';
import { findClauses } from './find-clauses';
import { cutFlaw, isNegated, type CutFlaw } from './faithful';
import { entityAt } from '../entities/entity';
import type { Reading } from '../reading';
import { relativeClauses } from './relative';
import { rewrite } from './rewrite';
import { shortened, withoutSetting } from './shorten';
import { withSource } from './source';
import { namesSpeaker, speakerInWords } from './speaker-in-words';
import { asOf, inPast, isPassing, namesOccasion } from './setting';
import { unclearWord } from './stand-alone';
import type { Statement, Word } from './statement';

/** Longer sentences are parsed too badly, and make too long a question. */
const LONGEST_SENTENCE = 70;

/** Why a clause was left: the cut, a word that points outside the sentence, or who says it. */
export type LeftBecause =
	CutFlaw | 'undated' | 'unclear-word' | 'no-occasion' | 'quoted' | 'unknown-speaker' | 'speaks-of-himself';

/** A clause that makes no statement, and why; `word` is the word that only the article makes clear. */
export interface LeftClause {
	readonly sentence: number;
	readonly clause: Clause;
	readonly because: LeftBecause;
	readonly word?: string;
}

export interface Statements {
	readonly found: readonly Statement[];
	readonly left: readonly LeftClause[];
}

/** Every clause of the article that stands alone and says what its sentence says. */
export function findStatements(reading: Reading): Statements {
	const found: Statement[] = [];
	const left: LeftClause[] = [];
	reading.trees.forEach((tree, sentence) => {
		if (tree.tokens.length > LONGEST_SENTENCE || /\?["”]?$/.test(tree.tokens.at(-1)?.text ?? '')) return;
		for (const one of [...findClauses(tree, SAYING_VERBS), ...personal(reading, sentence)]) {
			const clause = withSource(tree, one);
			const whole = stateClause(reading, sentence, clause);
			const shorter = stateShortened(reading, sentence, { clause, whole });
			if (isStatement(whole)) found.push(whole);
			else if (!shorter) left.push({ sentence, clause, ...whole });
			if (shorter) found.push(shorter);
		}
	});
	return { found, left };
}

/** What is said behind "who" of a person named before it. */
function personal({ trees, entities }: Reading, sentence: number): readonly Clause[] {
	const tree = trees[sentence];
	const clauses = tree ? relativeClauses(tree) : [];
	return clauses.filter(({ subject }) => entityAt(entities, sentence, subject.last)?.type === 'person');
}

/** More words than this make too long a question. */
const LONG = 20;

/** A long statement said in fewer words, or as much of an unclear one as is clear. */
function stateShortened(
	reading: Reading,
	sentence: number,
	{ clause, whole }: { readonly clause: Clause; readonly whole: Statement | Refusal }
): Statement | undefined {
	const tree = reading.trees[sentence];
	if (!tree || (isStatement(whole) && whole.words.length <= LONG)) return undefined;
	const bare = isStatement(whole) ? undefined : withoutSetting(tree, clause);
	const variants = [...shortened(tree, clause), ...(bare ? [bare, ...shortened(tree, bare)] : [])];
	const order = isStatement(whole) ? variants.reverse() : variants;
	for (const variant of order) {
		const made = stateClause(reading, sentence, variant);
		if (isStatement(made)) return made;
	}
	return undefined;
}

function isStatement(made: Statement | Refusal): made is Statement {
	return !('because' in made);
}

type Refusal = Pick<LeftClause, 'because' | 'word'>;

function stateClause(reading: Reading, sentence: number, clause: Clause): Statement | Refusal {
	const flaw = cutFlaw(reading, sentence, clause);
	if (flaw) return { because: flaw };
	if (!namesOccasion(reading, sentence, clause)) return { because: 'no-occasion' };
	if (reading.quoted[sentence]?.has(clause.finite)) return { because: 'quoted' };
	const words = rewrite(reading, sentence, clause.kept);
	if (!words) return { because: 'undated' };
	const speaker = clause.speaker && speakerInWords(reading, sentence, clause.speaker);
	if (clause.speaker && speaker === undefined) return { because: 'unknown-speaker' };
	if (speaker !== undefined && namesSpeaker(reading, sentence, clause))
		return { because: 'speaks-of-himself' };
	const statement = withSetting(reading, { sentence, clause, words, speaker });
	const word = unclearWord(reading, statement);
	return word ? { because: 'unclear-word', word: word.text } : statement;
}

interface Told {
	readonly sentence: number;
	readonly clause: Clause;
	readonly words: readonly Word[];
	readonly speaker: string | undefined;
}

function withSetting(reading: Reading, { sentence, clause, words, speaker }: Told): Statement {
	const time = asOf(reading, sentence, clause);
	const tree = reading.trees[sentence];
	return {
		sentence,
		clause,
		words: isPassing(reading, sentence, clause) ? inPast(words, clause.finite) : words,
		...(speaker === undefined ? {} : { speaker }),
		...(time === undefined ? {} : { asOf: time }),
		status: speaker === undefined ? 'asserted' : 'reported',
		negated: tree !== undefined && isNegated(tree, clause)
	};
}
