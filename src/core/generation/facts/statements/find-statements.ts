import { SAYING_VERBS } from '../../knowledge/speech';
import { findClauses, type Clause } from './clause';
import { isFaithful, isNegated } from './faithful';
import { entityAt, type Entity } from '../entities/entity';
import type { Reading } from '../reading';
import { rewrite } from './rewrite';
import { asOf, inPast, isPassing, namesOccasion } from './setting';
import { standsAlone } from './stand-alone';
import { textOf, type Statement } from './statement';
import { indicesOf, type Run } from '../tree';

/** Longer sentences are parsed too badly, and make too long a question. */
const LONGEST_SENTENCE = 70;

export interface Statements {
	readonly found: readonly Statement[];
	/** Clauses that were left because a word in them points outside. */
	readonly unclear: number;
}

/** Every clause of the article that stands alone and says what its sentence says. */
export function findStatements(reading: Reading): Statements {
	const found: Statement[] = [];
	let unclear = 0;
	reading.trees.forEach((tree, sentence) => {
		if (tree.tokens.length > LONGEST_SENTENCE || /\?["”]?$/.test(tree.tokens.at(-1)?.text ?? '')) return;
		for (const clause of findClauses(tree, SAYING_VERBS)) {
			if (!isFaithful(reading, sentence, clause)) continue;
			const statement = stateClause(reading, sentence, clause);
			if (statement && standsAlone(reading, statement)) found.push(statement);
			else unclear += 1;
		}
	});
	return { found, unclear };
}

function stateClause(reading: Reading, sentence: number, clause: Clause): Statement | undefined {
	const tree = reading.trees[sentence];
	const words = rewrite(reading, sentence, clause.kept);
	if (!namesOccasion(reading, sentence, clause)) return undefined;
	if (!tree || !words || isQuotedWhole(reading, sentence, clause)) return undefined;
	const speaker = clause.speaker && rewrite(reading, sentence, indicesOf(clause.speaker));
	if (clause.speaker && !isKnownSpeaker(reading, sentence, clause.speaker)) return undefined;
	if (clause.speaker && (!speaker || /,|\b(?:he|she|it|they|we|i|who)\b/i.test(textOf(speaker))))
		return undefined;
	if (speaker && namesSpeaker(reading, sentence, clause)) return undefined;
	const time = asOf(reading, sentence, clause);
	const told = isPassing(reading, sentence, clause) ? inPast(words, clause.finite) : words;
	return {
		sentence,
		clause,
		words: told,
		...(speaker ? { speaker: textOf(speaker) } : {}),
		...(time === undefined ? {} : { asOf: time }),
		status: speaker ? 'reported' : 'asserted',
		negated: isNegated(tree, clause)
	};
}

/** Whether somebody speaks of himself: then the sentence as a whole says it better. */
function namesSpeaker(reading: Reading, sentence: number, { speaker, subject }: Clause): boolean {
	if (!speaker) return false;
	const meant = indicesOf(subject).map((index) => entityIn(reading, sentence, index));
	return indicesOf(speaker).some((index) => {
		const entity = entityIn(reading, sentence, index);
		return entity !== undefined && meant.includes(entity);
	});
}

function entityIn(reading: Reading, sentence: number, index: number): Entity | undefined {
	return entityAt(reading.entities, sentence, index) ?? reading.references[sentence]?.get(index);
}

/** Whether a speaker is named, or is anybody of a kind ("analysts"), not "the justices". */
function isKnownSpeaker(reading: Reading, sentence: number, speaker: Run): boolean {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	if (
		indicesOf(speaker).some(
			(index) =>
				entityAt(reading.entities, sentence, index) !== undefined || reading.references[sentence]?.has(index)
		)
	)
		return true;
	return (
		tokens[speaker.last]?.tag === 'NNS' &&
		!/^(?:the|these|those|his|her|their|its|both)$/i.test(tokens[speaker.first]?.text ?? '')
	);
}

/** Whether the finite verb stands inside quotation marks: somebody's words, not the article's. */
function isQuotedWhole(reading: Reading, sentence: number, { finite }: Clause): boolean {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const before = tokens.slice(0, finite).filter((token) => /^(?:[“”"]|``|'')$/.test(token.text));
	return before.length % 2 === 1;
}
