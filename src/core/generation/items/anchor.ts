import type { Reading } from '../facts/reading';
import type { Word } from '../facts/statements/statement';
import { stemOf } from '../facts/story';
import { entityAt } from '../facts/entities/entity';

const SHORT = 6;
/** So many words say enough by themselves. */
const LONG = 11;

/** Whether some words say what story they are about: two things named or told by the headline, or one among enough other words. */
export function isAnchored(reading: Reading, sentence: number, words: readonly Word[]): boolean {
	const named = namesIn(reading, sentence, words) + (holdsStory(reading, sentence, words) ? 1 : 0);
	if (named > 1 || words.length >= LONG) return true;
	return words.length >= SHORT && (named === 1 || words.some(({ text }) => /\d/.test(text)));
}

/** Whether a noun stands among the words of which the headline says which one it is. */
function holdsStory({ story, sentences }: Reading, sentence: number, words: readonly Word[]): boolean {
	const tokens = sentences[sentence]?.tokens ?? [];
	return words.some(({ first }) => {
		const { tag = '', lemma = '' } = tokens[first] ?? {};
		return tag.startsWith('NN') && story.things.has(stemOf(lemma.toLowerCase()));
	});
}

/** How many things are named. A run of capitals that is no known entity counts as one. */
function namesIn(reading: Reading, sentence: number, words: readonly Word[]): number {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const names = new Set<string>();
	let inName = false;
	for (const word of words) {
		const entity =
			entityAt(reading.entities, sentence, word.first) ?? reading.references[sentence]?.get(word.first);
		const isCapital = /^NNPS?$/.test(tokens[word.first]?.tag ?? '') && !isCalendarWord(word.text);
		if (entity) names.add(entity.id);
		else if (isCapital && !inName) names.add(`token ${word.first}`);
		inName = isCapital;
	}
	return names.size;
}

function isCalendarWord(text: string): boolean {
	return /\d|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
		text
	);
}
