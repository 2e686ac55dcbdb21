import { wordsOf } from '../../../bank/text';
import { entityAt } from '../../facts/entities/entity';
import type { QuantityFact } from '../../facts/fact';
import type { Reading } from '../../facts/reading';
import { writtenDate } from '../../facts/dates/written-date';
import { stemOf } from '../../facts/story';
import type { Askable } from './asked';
import { occasionOf } from './occasion';
import { inOwnWords } from './own-words';
import { questionFor } from './question';

/** A day or a year, or "the match": what is known, for else the words would not have passed as clear. */
const SAYS_WHICH = /\b(?:1[5-9]|20)\d\d\b|\bthe \p{Ll}/u;
const LEAD_PARAGRAPHS = 3;
const CONTEXT_FREE =
	/^(?:deaths?|cases?|bodies|victims?|recorded|reported|confirmed|total|more|about|least|how|many|much|what|percentage|people|were|was|are|have|been|according|killed|injured|there|did|does|years?|days?|hours?)$/;
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
	const dated = withDay(reading, fact, stem);
	if (isAnchored(reading, dated) && !endsBare(fact, stem))
		return inOwnWords(reading, withPronoun(reading, dated));
	if (fact.quantity.kind !== 'count') return undefined;
	const isEarly = (reading.paragraphs[fact.sentence] ?? 0) <= LEAD_PARAGRAPHS;
	const occasion = isEarly && askable?.frame.role === 'subject' ? occasionOf(reading, stem) : undefined;
	return occasion === undefined ? undefined : stem.replace(/\?$/, ` ${occasion}?`);
}

/** What grows from day to day: without a day its number says nothing. */
const TOLL =
	/\bhow many (?:\p{L}+ )?(?:deaths|cases|infections) (?:[\p{L}\d-]+ ){0,4}(?:were|was|been|are)\b/iu;
const HAS_DAY = /\b(?:1[5-9]|20)\d\d\b/;

/** "How many cases had been confirmed by 8 April 2020?" */
function withDay(reading: Reading, { sentence }: QuantityFact, stem: string): string {
	const day = dayOf(reading, sentence);
	if (day === undefined || !TOLL.test(stem) || HAS_DAY.test(stem)) return stem;
	return stem.replace(/ (?:have|has) been\b/, ' had been').replace(/\?$/, ` by ${writtenDate(day)}?`);
}

/** The day a count holds for: the one its sentence names or the sentence before in its paragraph, else that of publication. */
function dayOf({ dates, paragraphs, published }: Reading, sentence: number): string | undefined {
	const near = [sentence, sentence - 1].filter((place) => paragraphs[place] === paragraphs[sentence]);
	const days = near.flatMap((place) =>
		(dates[place] ?? []).flatMap(({ precision, value }) => (precision === 'day' && value ? [value] : []))
	);
	return days[0] ?? published;
}

/** "How many teams took part?": the question ends on its verb, and says nothing of where or why. */
function endsBare({ frame, statement, status }: QuantityFact, stem: string): boolean {
	if (frame?.role !== 'subject' || status !== 'asserted') return false;
	const isLast = statement.words.every(({ first }) => first <= frame.verbs.last);
	return isLast && !/\p{Lu}| of /u.test(stem.slice(1));
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
			...surveyIn(reading, sentence)
		}
	);
}

/** Who made the survey spoken of at or shortly before a sentence: the one organisation named beside it. */
function surveyIn({ sentences, mentions }: Reading, sentence: number): Pick<Askable, 'surveyor'> {
	for (let place = sentence; place >= Math.max(0, sentence - SURVEY_REACH); place -= 1) {
		const isSurvey = sentences[place]?.tokens.some(({ lemma }) =>
			/^(?:survey|poll|questionnaire)$/.test(lemma)
		);
		if (!isSurvey) continue;
		const names = (mentions[place] ?? []).flatMap(({ entity }) =>
			entity.type === 'organisation' ? [entity.name] : []
		);
		const [surveyor] = names;
		return surveyor !== undefined && new Set(names).size === 1 ? { surveyor } : {};
	}
	return {};
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
