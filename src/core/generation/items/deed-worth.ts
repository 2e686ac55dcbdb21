import { entityAt } from '../facts/entities/entity';
import { makesNews } from '../facts/kinds/plain-news';
import type { Reading } from '../facts/reading';
import type { Statement } from '../facts/statements/statement';
import { stemOf } from '../facts/story';
import { indicesOf } from '../facts/tree';

/** A statement is worth what its weightiest words are. */
const TELLING_WORDS = 6;
/** Deeds that matter less are not asked for. */
export const LEAST_WORTH = 0.25;

/** How much a statement matters to the story, about 0–1: words the article keeps coming back to, things and people of the headline, deeds that make news, an early place. */
export function worthOf(reading: Reading, statement: Statement): number {
	const { sentence, clause } = statement;
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const lemmas = new Set(clause.kept.map((index) => tokens[index]?.lemma.toLowerCase() ?? ''));
	const told = [...lemmas].filter((lemma) => reading.story.things.has(stemOf(lemma))).length;
	const place = sentence / Math.max(1, reading.sentences.length - 1);
	return (
		weightOf(reading, [...lemmas]) +
		0.08 * Math.min(3, told) +
		0.1 * (1 - place) +
		(isOfStory(reading, statement) ? 0.1 : 0) +
		(makesNews(tokens[clause.predicate]?.lemma, statement.words) ? 0.08 : 0)
	);
}

function weightOf({ importance }: Reading, lemmas: readonly string[]): number {
	const weights = lemmas.map((lemma) => importance.words.get(lemma) ?? 0).sort((a, b) => b - a);
	return weights.slice(0, TELLING_WORDS).reduce((sum, weight) => sum + weight, 0) / TELLING_WORDS;
}

/** Whether the subject is what the headline names, or whom the article names most. */
function isOfStory(reading: Reading, { sentence, clause }: Statement): boolean {
	const { entities, references, story } = reading;
	const most = Math.max(...entities.entities.map(({ mentions }) => mentions.length));
	return indicesOf(clause.subject).some((index) => {
		const entity = entityAt(entities, sentence, index) ?? references[sentence]?.get(index);
		return entity !== undefined && (story.named.has(entity.id) || entity.mentions.length === most);
	});
}
