import type { QuantityFact } from '../../facts/fact';
import { spoken, swapped, textOf, wordsIn } from '../../facts/statements/statement';
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
	const tokens = desk.reading.sentences[fact.sentence]?.tokens ?? [];
	const stem = written && fact.frame && stemFor(desk.reading, { fact, frame: fact.frame, tokens });
	if (!written || stem === undefined || !isWorthy(desk, fact)) return 'flawed';
	const options = numberChoices(desk, soughtOf(desk, fact, { numeral: written.numeral, stem }));
	if (options.length < OPTIONS) return 'no-distractors';
	const item = singleChoice({
		w: 'how-many',
		family: 'how-many',
		stem,
		status: fact.status,
		evidence: [fact.evidence],
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
	if (isVagueStatement(desk.reading, stem)) return 'flawed';
	const options = numberChoices(desk, soughtOf(desk, fact, { numeral: written.numeral, stem }));
	if (options.length < OPTIONS) return 'no-distractors';
	return {
		item: {
			kind: 'cloze',
			id: 'q0',
			w: 'how-many',
			stem,
			evidence: [fact.evidence],
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

function soughtOf(desk: Desk, fact: QuantityFact, asked: Pick<Sought, 'numeral' | 'stem'>): Sought {
	const { id, quantity, evidence } = fact;
	return { id, quantity, evidence, reason: saysOf(fact), whole: wholeOf(desk, fact), ...asked };
}

function writtenIn(desk: Desk, { sentence, quantity, statement }: QuantityFact): Written | undefined {
	const tree = desk.reading.trees[sentence];
	const run = tree && numberRun(tree, quantity);
	const numeral = run && readNumeral(textOf(wordsIn(statement.words, run)));
	return run && numeral && !isInRange(tree.tokens, run) ? { run, numeral } : undefined;
}

function isWorthy(desk: Desk, fact: QuantityFact): boolean {
	return worthOf(desk, fact) >= LEAST_WORTH && !isTold(desk.reading, fact);
}
