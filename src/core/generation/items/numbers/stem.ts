import { wordsOf } from '../../../bank/text';
import { entityAt } from '../../facts/entities/entity';
import type { QuantityFact } from '../../facts/fact';
import type { Reading } from '../../facts/reading';
import { stemOf } from '../../facts/story';
import type { Askable } from './asked';
import { occasionOf } from './occasion';
import { questionFor } from './question';

/** A day or a year, or "the match": what is known, for else the words would not have passed as clear. */
const SAYS_WHICH = /\b(?:1[5-9]|20)\d\d\b|\bthe \p{Ll}/u;
const LEAD_PARAGRAPHS = 3;
const CONTEXT_FREE =
	/^(?:about|least|how|many|much|what|percentage|people|were|was|are|have|been|according|killed|injured|there|did|does|years?|days?|hours?)$/;
/** Words that point outside and that nothing in a question explains. */
const LOOSE =
	/\b(?:nearby|related|there(?! (?:was|were|is|are|been)\b)(?<!(?:was|were|is|are) there))\b|\bit (?:is|was|ha[sd]|will|would|should|could|did|does)(?:n['’]t)?\b/i;
/** How far before a share its survey may be named, in sentences. */
const SURVEY_REACH = 8;

/** The question for a number, with the occasion of the story where it names no other; undefined when it stays vague. */
export function stemFor(reading: Reading, fact: QuantityFact): string | undefined {
	const askable = askableOf(reading, fact);
	const stem = askable && questionFor(askable);
	if (stem === undefined || LOOSE.test(stem)) return undefined;
	if (isAnchored(reading, stem)) return withPronoun(reading, stem);
	const isEarly = (reading.paragraphs[fact.sentence] ?? 0) <= LEAD_PARAGRAPHS;
	const occasion = isEarly && askable?.frame.role === 'subject' ? occasionOf(reading, stem) : undefined;
	return occasion === undefined ? undefined : stem.replace(/\?$/, ` ${occasion}?`);
}

/** "During Ada Brook’s time in office, how many … did Brook …": whom the words have named is "she" by then. */
function withPronoun({ entities }: Reading, stem: string): string {
	const named = entities.entities.find(
		({ type, name }) => type === 'person' && name.includes(' ') && stem.includes(name)
	);
	const surname = named?.name.split(' ').at(-1) ?? '';
	if (!named?.gender || surname === '') return stem;
	const pronoun = named.gender === 'female' ? 'she' : 'he';
	const [first = '', ...later] = stem.split(named.name);
	const rest = later.join(named.name).split(` did ${surname} `);
	return rest.length === 2 ? `${first}${named.name}${rest.join(` did ${pronoun} `)}` : stem;
}

function askableOf(reading: Reading, fact: QuantityFact): Askable | undefined {
	const { sentence, frame } = fact;
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	return (
		frame && {
			fact,
			frame,
			tokens,
			isName: (index) => entityAt(reading.entities, sentence, index) !== undefined,
			isPolled: isPolled(reading, sentence)
		}
	);
}

function isPolled({ sentences }: Reading, sentence: number): boolean {
	return sentences
		.slice(Math.max(0, sentence - SURVEY_REACH), sentence + 1)
		.some(({ tokens }) =>
			tokens.some(({ lemma }) => /^(?:survey|poll|respondent|questionnaire)$/.test(lemma))
		);
}

/** Whether a statement leaves open what story it is about. */
export function isVagueStatement(reading: Reading, text: string): boolean {
	return LOOSE.test(text) || !isAnchored(reading, text);
}

/** Whether a question names somebody, something or somewhere, a day, or what the title is about. */
function isAnchored({ title = '', entities }: Reading, stem: string): boolean {
	const told = new Set(
		wordsOf(title)
			.filter((word) => !CONTEXT_FREE.test(word))
			.map(stemOf)
	);
	const words = wordsOf(stem).filter((word) => word.length > 2 && !CONTEXT_FREE.test(word));
	if (words.some((word) => told.has(stemOf(word))) || SAYS_WHICH.test(stem)) return true;
	return entities.entities.some((entity) =>
		[entity.name, ...entity.aliases].some((name) => name.length > 2 && stem.includes(name))
	);
}
