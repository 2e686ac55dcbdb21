import type { QuantityFact } from '../fact';
import type { Quantity } from '../quantities/find-quantities';
import { evidenceOf, type Reading } from '../reading';
import { textOf, type Statement } from '../statements/statement';
import { isAskable } from './askable';
import { settled } from './disputes';
import type { Line } from './edges';
import type { Found } from './found';
import type { Frame } from './frame';
import { frameAround } from './frame-around';
import { asOfDay } from './running';
import { NOBODY, speakerOf } from './speaker';
import { tellingOf } from './telling';
import { topicOf } from './topic';
import { isTiedToUncounted } from './uncounted';

const LONGEST_SENTENCE = 80;
const LONGEST_STATEMENT = 32;
/** With more numbers a statement is a list, whose parts tell each other. */
const MOST_NUMBERS = 3;

/** Numbers with the clause that says what they count, in words that stand alone under the title; else with a statement that holds them. */
export function findAmounts(reading: Reading, statements: readonly Statement[]): readonly QuantityFact[] {
	const topic = topicOf(reading);
	const found = reading.quantities.flatMap((quantities, sentence) =>
		quantities.flatMap((quantity) => {
			const tokens = reading.sentences[sentence]?.tokens ?? [];
			if (tokens.length > LONGEST_SENTENCE || !isAskable(tokens, quantity)) return [];
			const frame = frameAround(lineOf(reading, sentence), quantity);
			if (frame && isTiedToUncounted(tokens, frame)) return [];
			const own = frame && amountOf({ reading, topic, sentence, quantity }, frame);
			return own ?? statedIn(reading, statements, quantity) ?? [];
		})
	);
	return settled(reading, found);
}

/** A number deep inside a statement: it can be missing from it, but not asked for by itself. */
function statedIn(
	reading: Reading,
	statements: readonly Statement[],
	quantity: Quantity
): QuantityFact | undefined {
	const { sentence, numberFirst, numberLast, kind } = quantity;
	if (kind === 'age') return undefined;
	const holding = statements.filter(
		({ sentence: place, clause }) =>
			place === sentence && clause.kept.includes(numberFirst) && clause.kept.includes(numberLast)
	);
	const [shortest] = [...holding].sort((a, b) => a.words.length - b.words.length);
	return shortest && isPlain(reading, shortest) ? factOf(reading, shortest, quantity) : undefined;
}

/** Fallen-back-on statements are short, without dashes, and begin with what they are about. */
function isPlain({ quantities }: Reading, { words, sentence, clause }: Statement): boolean {
	const text = textOf(words);
	const numbers = (quantities[sentence] ?? []).filter((one) => clause.kept.includes(one.numberFirst)).length;
	return (
		words.length <= LONGEST_STATEMENT &&
		numbers <= MOST_NUMBERS &&
		!/[–—;±]|^\p{L}+ing (?:is|are|was|were)\b/u.test(text)
	);
}

function factOf(reading: Reading, statement: Statement, quantity: Quantity): QuantityFact {
	const { sentence, numberFirst: first, numberLast: last } = quantity;
	return {
		kind: 'quantity',
		id: `quantity ${sentence} ${first}`,
		sentence,
		evidence: evidenceOf(reading, sentence, { first, last }),
		status: statement.status,
		statement,
		quantity
	};
}

function amountOf(found: Found, frame: Frame): QuantityFact | undefined {
	const { reading, sentence, quantity } = found;
	const said = speakerOf(found, frame);
	if (said === NOBODY) return undefined;
	const telling = tellingOf(found, frame);
	if (!telling) return undefined;
	const asOf = said === undefined ? asOfDay(reading, sentence, frame) : undefined;
	const statement: Statement = {
		sentence,
		clause: {
			predicate: frame.verbs.main,
			subject: frame.subject,
			subjectHead: frame.subject.last,
			finite: frame.verbs.finite,
			kept: telling.kept
		},
		words: telling.words.filter(({ first }) => !asOf?.instead.includes(first)),
		...(said === undefined ? {} : { speaker: said }),
		...(asOf === undefined ? {} : { asOf: asOf.text }),
		status: said === undefined ? 'asserted' : 'reported',
		negated: false
	};
	return { ...factOf(reading, statement, quantity), frame };
}

/** A sentence with its times, prepositions included. */
export function lineOf(reading: Reading, sentence: number): Line {
	const dates = (reading.dates[sentence] ?? []).map(({ preposition, first, last }) => ({
		first: preposition ?? first,
		last
	}));
	return { tokens: reading.sentences[sentence]?.tokens ?? [], dates };
}
