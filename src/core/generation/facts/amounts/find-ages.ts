import type { AgeFact } from '../fact';
import type { Quantity } from '../quantities/find-quantities';
import { evidenceOf, type Named, type Reading } from '../reading';
import type { Token } from '../../language/sentence';
import { phraseEnd } from './phrase';

const YOUNGEST = 1;
const OLDEST = 119;
const FARTHEST = 7;

/** How old somebody named is: "Ada Brook, 54,", "54-year-old engineer Ada Brook", "Ada Brook, a 54-year-old engineer". */
export function findAges(reading: Reading): readonly AgeFact[] {
	const found = reading.quantities.flatMap((quantities, sentence) =>
		quantities.flatMap((quantity) => ageOf(reading, sentence, quantity) ?? [])
	);
	return found.filter(({ person, years }) =>
		found.every((other) => other.person !== person || other.years === years)
	);
}

function ageOf(reading: Reading, sentence: number, quantity: Quantity): AgeFact | undefined {
	const { value, kind, numberFirst, numberLast } = quantity;
	if (value < YOUNGEST || value > OLDEST || !Number.isInteger(value) || quantity.upper !== undefined)
		return undefined;
	if (kind !== 'age' && kind !== 'count' && kind !== 'label') return undefined;
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const people = (reading.mentions[sentence] ?? []).filter(
		({ entity, mention }) => entity.type === 'person' && mention.form === 'name'
	);
	const owner =
		kind === 'age' && /year/.test(quantity.text)
			? describedBy(tokens, people, quantity)
			: besideName(tokens, people, quantity);
	if (!owner) return undefined;
	return {
		kind: 'age',
		id: `age ${sentence} ${numberFirst}`,
		sentence,
		evidence: evidenceOf(reading, sentence, { first: numberFirst, last: numberLast }),
		status: 'asserted',
		person: owner.entity,
		mention: owner.mention,
		years: value,
		quantity
	};
}

/** "Ada Brook, 54," or "Ada Brook (54)" or "Ada Brook, aged 54,". */
function besideName(
	tokens: readonly Token[],
	people: readonly Named[],
	{ numberFirst, numberLast, kind }: Quantity
): Named | undefined {
	let at = numberFirst - 1;
	if (/^(?:aged?|now)$/i.test(tokens[at]?.text ?? '')) at -= 1;
	const mark = tokens[at]?.text ?? '';
	const closes = /^(?:[,.;)]|and|who)$/.test(tokens[numberLast + 1]?.text ?? '');
	const isAge = kind === 'age' || mark === '(' || at < numberFirst - 1 || closes;
	if (!/^[,(]$/.test(mark) || !closes || !isAge) return undefined;
	return people.find(({ mention }) => mention.last === at - 1);
}

/** "54-year-old engineer Ada Brook", "a 31-year-old dentist of Indian origin, Ada Brook," and "Ada Brook, a 19-year-old student". */
function describedBy(
	tokens: readonly Token[],
	people: readonly Named[],
	{ first, last }: Quantity
): Named | undefined {
	const after = people.find(
		({ mention }) =>
			mention.first > last && mention.first - last <= FARTHEST && isPlain(tokens, last + 1, mention.first)
	);
	if (after) return after;
	const end = phraseEnd(tokens, last + 1);
	const beside =
		tokens[(end ?? -2) + 1]?.text === ','
			? people.find(({ mention }) => mention.from === (end ?? 0) + 2)
			: undefined;
	if (beside) return beside;
	const start = /^an?$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
	return tokens[start - 1]?.text === ','
		? people.find(({ mention }) => mention.last === start - 2)
		: undefined;
}

/** Whether only nouns and adjectives stand between. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).every(({ tag }) => /^(?:NN|NNP|JJ|HYPH|POS)$/.test(tag));
}
