import { wordsOf } from '../../../bank/text';
import { entityAt } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import type { Statement } from '../../facts/statements/statement';
import { INSTITUTIONS } from '../../knowledge/definite-nouns';
import { SAYING_VERBS } from '../../knowledge/speech';
import { stemOf } from '../../facts/story';
import { indicesOf } from '../../facts/tree';

/** Mentions from which an article is about somebody or something that its headline does not name. */
const LEADING = 4;
/** So many things that a statement has in common with the headline and the opening sentence tie it to the story. */
const SHARED = 2;
/** Words that say nothing of a story. */
const EMPTY =
	/^(?:be|have|do|say|tell|make|take|get|go|come|give|use|see|call|include|year|day|time|week|month|hour|people|person|man|woman|new|old|other|first|second|last|many|more|most|united|state|national)$/;

/** Whether a statement is about the story: of somebody its headline names or the article follows, or of two things that the headline and the opening sentence speak of. */
export function isTied(reading: Reading, statement: Statement): boolean {
	if (hasLeadingSubject(reading, statement)) return true;
	const stems = stemsOf(reading, statement);
	const title = new Set(wordsOf(reading.title ?? '').map(stemOf));
	const opening = new Set(
		(reading.sentences[0]?.tokens ?? [])
			.filter(({ tag }) => CONTENT.test(tag))
			.map(({ lemma }) => stemOf(lemma.toLowerCase()))
	);
	const ofTitle = stems.filter((stem) => title.has(stem));
	const ofStory = stems.filter((stem) => title.has(stem) || opening.has(stem));
	return ofTitle.length > 0 && (ofStory.length >= SHARED || isOfOldTimes(reading, statement));
}

/** "In 1998 another mayor was voted out": what went before, told with its year. */
function isOfOldTimes({ dates, published = '' }: Reading, { sentence, clause }: Statement): boolean {
	return (dates[sentence] ?? []).some(
		({ first, value }) => value?.length === 4 && value < published.slice(0, 4) && clause.kept.includes(first)
	);
}

/** Whether somebody or something of the headline, or named again and again, is the subject. */
function hasLeadingSubject(
	{ entities, references, sentences, story, title = '' }: Reading,
	{ sentence, clause }: Statement
): boolean {
	const tokens = sentences[sentence]?.tokens ?? [];
	const verb = tokens[clause.predicate]?.lemma ?? '';
	const isSaying = verb !== 'call' && SAYING_VERBS.has(verb);
	const head = tokens[clause.subjectHead]?.text.toLowerCase() ?? '';
	if (INSTITUTIONS.has(head) && wordsOf(title).includes(head) && !isSaying) return true;
	return indicesOf(clause.subject).some((index) => {
		const entity = entityAt(entities, sentence, index) ?? references[sentence]?.get(index);
		return entity !== undefined && (story.named.has(entity.id) || entity.mentions.length >= LEADING);
	});
}

const CONTENT = /^(?:NN|VB|JJ)/;

/** The stems of the telling words of a statement, each once, without those of a name that the headline does not have. */
function stemsOf({ sentences }: Reading, { sentence, words }: Statement): readonly string[] {
	const tokens = sentences[sentence]?.tokens ?? [];
	const said = words.flatMap(({ text, first }) => {
		const token = tokens[first];
		if (!token || !CONTENT.test(token.tag) || EMPTY.test(token.lemma.toLowerCase())) return [];
		return token.text === text ? [token.lemma.toLowerCase()] : wordsOf(text);
	});
	return [...new Set(said.filter((word) => word.length > 2 && !EMPTY.test(word)).map(stemOf))];
}
