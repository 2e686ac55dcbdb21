import type { Token } from '../../language/sentence';
import type { QuantityFact } from '../fact';
import type { Quantity } from '../quantities/find-quantities';
import { evidenceOf, type Reading } from '../reading';
import type { Statement } from '../statements/statement';
import type { Line } from './edges';
import type { Found } from './found';
import { frameAround } from './frame-around';
import { NOBODY, speakerOf } from './speaker';
import { tellingOf } from './telling';
import { topicOf } from './topic';

const LONGEST_SENTENCE = 80;

/** Numbers with the clause that says what they count, in words that stand alone under the title; else with a statement that holds them. */
export function findAmounts(reading: Reading, statements: readonly Statement[]): readonly QuantityFact[] {
	const topic = topicOf(reading);
	return reading.quantities.flatMap((quantities, sentence) =>
		quantities.flatMap((quantity) => {
			const tokens = reading.sentences[sentence]?.tokens ?? [];
			if (tokens.length > LONGEST_SENTENCE || !isAsked(tokens, quantity)) return [];
			return (
				amountOf({ reading, topic, sentence, quantity }) ?? statedIn(reading, statements, quantity) ?? []
			);
		})
	);
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
	return shortest && factOf(reading, shortest, quantity);
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

function amountOf(found: Found): QuantityFact | undefined {
	const { reading, sentence, quantity } = found;
	const frame = frameAround(lineOf(reading, sentence), quantity);
	const said = frame && speakerOf(found, frame);
	if (!frame || said === NOBODY) return undefined;
	const telling = tellingOf(found, frame);
	if (!telling) return undefined;
	const statement: Statement = {
		sentence,
		clause: {
			predicate: frame.verbs.main,
			subject: frame.subject,
			subjectHead: frame.subject.last,
			finite: frame.verbs.finite,
			kept: telling.kept
		},
		words: telling.words,
		...(said === undefined ? {} : { speaker: said }),
		status: said === undefined ? 'asserted' : 'reported',
		negated: false
	};
	return { ...factOf(reading, statement, quantity), frame };
}

/** Whether a number may be asked at all: no label, range, name, nor "one", and not in somebody's quoted words. */
function isAsked(tokens: readonly Token[], { kind, upper, value, numberFirst }: Quantity): boolean {
	if (kind === 'label' || upper !== undefined || value === 1 || value === 0) return false;
	const isName = numberFirst > 0 && /^\p{Lu}\p{L}/u.test(tokens[numberFirst]?.text ?? '');
	const isShared = tokens.some(({ text }) => /^respectively$/i.test(text));
	return !isName && !isShared && !isQuoted(tokens, numberFirst);
}

/** A sentence with its times, prepositions included. */
export function lineOf(reading: Reading, sentence: number): Line {
	const dates = (reading.dates[sentence] ?? []).map(({ preposition, first, last }) => ({
		first: preposition ?? first,
		last
	}));
	return { tokens: reading.sentences[sentence]?.tokens ?? [], dates };
}

function isQuoted(tokens: readonly { readonly text: string }[], index: number): boolean {
	const before = tokens.slice(0, index).filter((token) => /^(?:[“”"]|``|'')$/.test(token.text));
	return before.length % 2 === 1;
}
