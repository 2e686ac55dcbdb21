import { entityAt } from '../facts/entities/entity';
import type { Reading } from '../facts/reading';
import type { Word } from '../facts/statements/statement';
import { stemOf } from '../facts/story';

/** Mentions from which somebody or something is what an article follows. */
const LEADING = 4;

/** Whether some words are of the story's main line: they name somebody or something of the headline, or whom the article follows, or a thing that the headline makes clear. */
export function isOfMainLine(reading: Reading, sentence: number, words: readonly Word[]): boolean {
	return words.some(({ first }) => {
		const entity = entityAt(reading.entities, sentence, first) ?? reading.references[sentence]?.get(first);
		if (entity) return reading.story.named.has(entity.id) || entity.mentions.length >= LEADING;
		return isThing(reading, sentence, first);
	});
}

/** Whether a noun is one of which the headline says which it is. */
export function isThing({ sentences, story }: Reading, sentence: number, at: number): boolean {
	const { tag = '', lemma = '' } = sentences[sentence]?.tokens[at] ?? {};
	return tag.startsWith('NN') && story.things.has(stemOf(lemma.toLowerCase()));
}
