import type { QuantityFact } from '../../facts/fact';
import { spoken, swapped, textOf, wordsIn } from '../../facts/statements/statement';
import type { Reading } from '../../facts/reading';
import type { Run } from '../../facts/tree';
import { singleChoice, type Outcome } from '../candidate';
import type { Desk } from '../desk';
import { numberChoices, type Sought } from './choices';
import { readNumeral, type Numeral } from './made-numbers';
import { isInRange, numberRun, wholeOf } from './number-place';
import { saysOf } from './says';
import { isVagueStatement, stemFor } from './stem';
import { isTold } from './title-numbers';
import { LEAST_WORTH, worthOf } from './worth';

const BLANK = '_____';
const OPTIONS = 3;

interface Written {
	readonly run: Run;
	readonly numeral: Numeral;
}

/** How many …?, with three numbers to choose from. */
export function howMany(desk: Desk, fact: QuantityFact): Outcome {
	const written = writtenIn(desk, fact);
	const stem = written && stemFor(desk.reading, fact);
	if (!written || stem === undefined || !isWorthy(desk, fact)) return 'flawed';
	const options = numberChoices(desk, soughtOf(desk, fact, { numeral: written.numeral, stem }));
	if (options.length < OPTIONS) return 'no-distractors';
	const item = singleChoice({
		w: 'how-many',
		family: 'how-many',
		stem,
		status: fact.status,
		evidence: [fact.evidence, ...(fact.proofs ?? [])],
		options
	});
	return { item, fact: fact.id, sentence: fact.sentence, entities: [], weight: worthOf(desk, fact) - 0.1 };
}

/** The statement with its number missing. */
export function missingNumber(desk: Desk, fact: QuantityFact): Outcome {
	const written = writtenIn(desk, fact);
	if (!written || !isWorthy(desk, fact)) return 'flawed';
	const stem = `${spoken(fact.statement, swapped(fact.statement.words, written.run, BLANK))}.`.replace(
		/\.\.$/,
		'.'
	);
	if (isVagueStatement(desk.reading, stem) || !isFree(desk.reading, fact, stem)) return 'flawed';
	const options = numberChoices(desk, soughtOf(desk, fact, { numeral: written.numeral, stem }));
	if (options.length < OPTIONS) return 'no-distractors';
	return {
		item: {
			kind: 'cloze',
			id: 'q0',
			w: 'how-many',
			stem,
			evidence: [fact.evidence, ...(fact.proofs ?? [])],
			status: fact.status,
			origin: 'generated',
			family: 'missing-number',
			options
		},
		fact: fact.id,
		sentence: fact.sentence,
		entities: [],
		weight: worthOf(desk, fact) - 0.15
	};
}

const LONGEST_CLOZE = 32;

/** Whether the blank stands by itself, for no age, and what is counted is no detail of something known: "the 12 members". */
function isFree({ sentences }: Reading, { sentence, quantity, frame }: QuantityFact, stem: string): boolean {
	const { tokens } = sentences[sentence] ?? { tokens: [] };
	const before = tokens[quantity.first - 1]?.text.toLowerCase() ?? '';
	const isKnown =
		frame?.role !== 'subject' && /^(?:the|his|her|its|their)$/.test(before) && quantity.value < 100;
	if (/_____\p{L}/u.test(stem) || (quantity.kind === 'age' && /year-old|years old/.test(quantity.text)))
		return false;
	const isOneOf = before === 'of' && tokens[quantity.first - 2]?.text === 'one' && quantity.value < 10;
	return !isKnown && !isOneOf && stem.split(' ').length <= LONGEST_CLOZE;
}

function soughtOf(desk: Desk, fact: QuantityFact, asked: Pick<Sought, 'numeral' | 'stem'>): Sought {
	const { id, quantity, evidence } = fact;
	return { id, quantity, evidence, reason: saysOf(fact), whole: wholeOf(desk, fact), ...asked };
}

function writtenIn(desk: Desk, { sentence, quantity, statement }: QuantityFact): Written | undefined {
	const tree = desk.reading.trees[sentence];
	const run = tree && numberRun(tree, quantity);
	const numeral = run && readNumeral(textOf(wordsIn(statement.words, run)));
	return run && numeral && quantity.upper === undefined && !isInRange(tree.tokens, run)
		? { run, numeral }
		: undefined;
}

function isWorthy(desk: Desk, fact: QuantityFact): boolean {
	return worthOf(desk, fact) >= LEAST_WORTH && !isTold(desk.reading, fact);
}
