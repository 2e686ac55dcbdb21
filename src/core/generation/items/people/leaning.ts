import { entityAt } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import { stemOf } from '../../facts/story';
import { indicesOf, type Run } from '../../facts/tree';
import { isCentral } from './standing';

/** A stretch of a sentence that somebody is reported to have said. */
interface Words extends Run {
	readonly sentence: number;
}

/** Whether what is reported says of itself what it is about: no "he" for the speaker, no list of counts, no "the plan" that only the article knows, and something of the story named. */
export function standsAlone(reading: Reading, words: Words): boolean {
	const tokens = reading.sentences[words.sentence]?.tokens ?? [];
	const own = indicesOf(words);
	const namesOther = own.some((at) => entityAt(reading.entities, words.sentence, at)?.type === 'person');
	if (!namesOther && own.some((at) => /^(?:he|she|him|his|hers?)$/i.test(tokens[at]?.text ?? '')))
		return false;
	if (own.filter((at) => tokens[at]?.tag === 'CD').length > 1) return false;
	return !own.some((at) => isNameless(reading, words, at)) && isOfStory(reading, words);
}

const ONLY_ONE =
	/^(?:world|public|government|country|nation|police|media|future|past|time|end|internet|economy|economic|law|president|army|sea|sun|moon|west|east|north|south|people)$/;

/** "the plan": a thing that neither the headline tells nor the words behind it. */
function isNameless(reading: Reading, { sentence, last }: Words, at: number): boolean {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const article = tokens[at];
	const noun = tokens[article?.head ?? -1];
	if (article?.text.toLowerCase() !== 'the' || !noun || !/^NNS?$/.test(noun.tag)) return false;
	if (reading.quoted[sentence]?.has(at) || ONLY_ONE.test(noun.lemma)) return false;
	const head = article.head;
	const isNamed = indicesOf({ first: at, last: head }).some((one) =>
		/^(?:NNP|JJS)/.test(tokens[one]?.tag ?? '')
	);
	const goesOn =
		/^(?:of|for|in|on|at|to|that|who|which|from|by)$/.test(tokens[head + 1]?.text ?? '') && head < last;
	return !isNamed && !goesOn && !reading.story.things.has(stemOf(noun.lemma.toLowerCase()));
}

/** Whether it names somebody or something that the story is about, or quotes words on a thing of the headline. */
function isOfStory(reading: Reading, { sentence, first, last }: Words): boolean {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	return indicesOf({ first, last }).some((at) => {
		const entity = entityAt(reading.entities, sentence, at);
		const isThing = reading.story.things.has(stemOf(tokens[at]?.lemma.toLowerCase() ?? ''));
		return entity ? isCentral(reading, entity) : isThing && tokens[at]?.tag.startsWith('NN') === true;
	});
}
