import type { AgeFact } from '../../facts/fact';
import type { Reading } from '../../facts/reading';
import { writtenMonth } from '../../facts/dates/written-date';
import { singleChoice, type Outcome } from '../candidate';
import type { Desk } from '../desk';
import { numberChoices } from './choices';
import { readNumeral } from './made-numbers';
import { scaleFor } from './scale';
import { isTold } from './title-numbers';

const OPTIONS = 3;
const LEAST_WORTH = 0.55;

/** How old …?, on a scale. */
export function howOld(desk: Desk, fact: AgeFact): Outcome {
	const asked = askedOf(desk, fact);
	const scale = scaleFor({ value: fact.years, decimals: 0, kind: 'age', lot: 0 });
	if (!asked || !scale) return 'flawed';
	const { stem, reason, weight } = asked;
	return {
		item: {
			kind: 'estimate',
			id: 'q0',
			w: 'how-many',
			stem,
			evidence: [fact.evidence],
			status: fact.status,
			origin: 'generated',
			family: 'how-old',
			value: fact.years,
			prefix: '',
			suffix: ' years',
			decimals: 0,
			...scale,
			reason
		},
		fact: fact.id,
		sentence: fact.sentence,
		entities: [fact.person.id],
		weight
	};
}

/** How old …?, with three ages to choose from. */
export function howOldAmong(desk: Desk, fact: AgeFact): Outcome {
	const asked = askedOf(desk, fact);
	const numeral = readNumeral(String(fact.years));
	if (!asked || !numeral) return 'flawed';
	const { stem, reason, weight } = asked;
	const { id, evidence } = fact;
	const quantity = { ...fact.quantity, kind: 'age', unit: 'year' } as const;
	const options = numberChoices(desk, { id, quantity, evidence, reason, numeral, stem });
	if (options.length < OPTIONS) return 'no-distractors';
	const item = singleChoice({
		w: 'how-many',
		family: 'how-old',
		stem,
		status: fact.status,
		evidence: [evidence],
		options
	});
	return { item, fact: id, sentence: fact.sentence, entities: [fact.person.id], weight: weight - 0.1 };
}

interface Asked {
	readonly stem: string;
	readonly reason: string;
	readonly weight: number;
}

function askedOf({ reading }: Desk, fact: AgeFact): Asked | undefined {
	const weight = worthOf(reading, fact);
	if (weight < LEAST_WORTH || isTold(reading, fact)) return undefined;
	const name = titledName(reading, fact);
	const when = whenOf(reading, fact);
	if (when === undefined) return undefined;
	return {
		stem: `How old was ${name}${when}?`,
		reason: `The article says that ${name} was ${fact.years}.`,
		weight
	};
}

/** " in May 2024", or when they died; undefined where the article gives no day for the age. */
function whenOf(reading: Reading, fact: AgeFact): string | undefined {
	if (isDead(reading, fact)) return endOf(reading, fact);
	return reading.published === undefined ? undefined : ` in ${writtenMonth(reading.published)}`;
}

/** A person as the sentence names them, with the title before the name: "engineer Ada Brook". */
function titledName({ sentences, text }: Reading, { person, mention, sentence }: AgeFact): string {
	const { tokens } = sentences[sentence] ?? { tokens: [] };
	const [start, own] = [tokens[mention.from], tokens[mention.first]];
	const isOwned = /^(?:PRP\$|POS)$/.test(tokens[mention.from - 1]?.tag ?? '');
	const title = start && own && mention.first - mention.from <= 4 ? text.slice(start.start, own.start) : '';
	const role = title === '' ? roleBefore(person) : title.replace(/\s+/g, ' ');
	return /[\d,]|^M(?:rs?|s|iss)\b/.test(role) || (isOwned && /^\p{Ll}/u.test(role))
		? person.name
		: `${role}${person.name}`;
}

/** "engineer " where the article gives the role before the name. */
function roleBefore({ roles }: AgeFact['person']): string {
	const role = roles.find(
		({ source, former, text }) => source === 'title' && !former && /^[\p{L} -]+$/u.test(text)
	);
	return role && role.text.split(' ').length <= 3 ? `${role.text} ` : '';
}

/** ", who was killed" or " when she died", where the sentence says so. */
function endOf({ sentences }: Reading, { sentence, person }: AgeFact): string | undefined {
	const tokens = sentences[sentence]?.tokens ?? [];
	const isKilled = tokens.some(({ text, tag }) => text === 'killed' && tag !== 'VBD');
	if (isKilled) return ', who was killed';
	const dies = tokens.some(({ lemma, tag }) => lemma === 'die' && tag === 'VBD');
	if (!dies || person.gender === undefined) return undefined;
	return person.gender === 'female' ? ' when she died' : ' when he died';
}

/** Whether death is spoken of where the person is named, or just before. */
function isDead({ sentences }: Reading, { person, sentence }: AgeFact): boolean {
	const places = new Set([sentence - 1, sentence, ...person.mentions.map((mention) => mention.sentence)]);
	const near = [...places].flatMap((place) => sentences[place]?.tokens ?? []);
	return near.some(({ lemma }) => /^(?:die|kill|dead|death|murder|drown|execute)$/.test(lemma));
}

/** How much somebody's age matters: by how often they are named, and how early; nothing for anybody but whom the headline names. */
function worthOf(reading: Reading, { person, sentence }: AgeFact): number {
	if (!reading.story.named.has(person.id)) return 0;
	const named = Math.min(4, person.mentions.length);
	const place = sentence / Math.max(1, reading.sentences.length - 1);
	return 0.55 + 0.06 * named + 0.12 * (1 - place);
}
