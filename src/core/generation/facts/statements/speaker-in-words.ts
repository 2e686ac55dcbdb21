import { entityAt, type Entity } from '../entities/entity';
import type { Reading } from '../reading';
import { indicesOf, type Run } from '../tree';
import type { Clause } from './clause';
import { rewrite } from './rewrite';
import { textOf } from './statement';

/** Who says it, in words that need no other sentence; undefined when that is not told. */
export function speakerInWords(reading: Reading, sentence: number, speaker: Run): string | undefined {
	const words = rewrite(reading, sentence, indicesOf(speaker));
	if (!words || !isKnownSpeaker(reading, sentence, speaker)) return undefined;
	const text = textOf(words);
	return /,|\b(?:he|she|it|they|we|i|who)\b/i.test(text) ? undefined : text;
}

/** Whether somebody speaks of himself: then the sentence as a whole says it better. */
export function namesSpeaker(reading: Reading, sentence: number, { speaker, subjectHead }: Clause): boolean {
	const meant = entityIn(reading, sentence, subjectHead);
	if (!speaker || !meant) return false;
	return indicesOf(speaker).some((index) => entityIn(reading, sentence, index) === meant);
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
	if (indicesOf(speaker).some((index) => index > 0 && /^NNPS?$/.test(tokens[index]?.tag ?? ''))) return true;
	return (
		(tokens[speaker.last]?.tag === 'NNS' || tokens[speaker.last]?.text === 'police') &&
		!/^(?:the|these|those|his|her|their|its|both)$/i.test(tokens[speaker.first]?.text ?? '')
	);
}
