import type { Option } from '../../bank/item';
import type { TimeFact } from '../facts/fact';
import type { Token } from '../language/sentence';
import type { Word } from '../facts/statements/statement';
import { indicesOf, isInside, type Run, type Tree } from '../facts/tree';
import { isAnchored } from './anchor';
import { singleChoice, type Outcome } from './candidate';
import type { Desk } from './desk';
import { otherYears } from './distractors/years';
import { inversionQuestion } from './questions';
import { keyOption } from './options';

const COUNT = 3;

/** In which year …? */
export function inWhichYear(desk: Desk, fact: TimeFact): Outcome {
	const { date, statement, sentence } = fact;
	const tree = desk.reading.trees[sentence];
	const preposition = date.preposition;
	const word = preposition === undefined ? undefined : tree?.tokens[preposition]?.text.toLowerCase();
	if (!tree || preposition === undefined || !/^(?:in|since)$/.test(word ?? '')) return 'flawed';
	if (date.precision !== 'year' || !/^\d{4}$/.test(date.text) || statement.negated) return 'flawed';
	if (!isPast(tree.tokens[statement.clause.finite], word)) return 'flawed';
	const run = { first: preposition, last: date.last };
	if (!datesPredicate(tree, fact) || namesOtherYear(statement.words, run)) return 'flawed';
	const asked = word === 'since' ? 'since which year' : 'in which year';
	if (!isAnchored(desk.reading, sentence, statement.words)) return 'flawed';
	const stem = inversionQuestion(statement, tree, { run, asked });
	if (stem === undefined) return 'flawed';
	const options = yearOptions(desk, fact);
	if (options.length <= COUNT) return 'no-distractors';
	const item = singleChoice({
		w: 'when',
		family: 'when',
		stem,
		status: fact.status,
		evidence: [fact.evidence],
		options
	});
	return { item, fact: fact.id, sentence, entities: [], weight: 0.72 };
}

function namesOtherYear(words: readonly Word[], run: Run): boolean {
	return words.some((word) => !isInside(word.first, run) && /\b(?:1[5-9]|20)\d\d\b/.test(word.text));
}

/** Whether the year says when the main thing happened, not a thing named in passing. */
function datesPredicate(tree: Tree, { date, statement }: TimeFact): boolean {
	const { predicate } = statement.clause;
	return indicesOf(date).some((index) => {
		const token = tree.tokens[index];
		return token?.head === predicate && token.relation.startsWith('obl');
	});
}

/** A year gone by goes with a past tense, "since" with a perfect one. */
function isPast(verb: Token | undefined, preposition: string | undefined): boolean {
	return preposition === 'since'
		? /^(?:has|have)$/i.test(verb?.text ?? '')
		: verb?.tag === 'VBD' || verb?.tag === 'VBN';
}

/** The year among years near it, in order. */
function yearOptions(desk: Desk, { id, date, evidence }: TimeFact): readonly Option[] {
	const { below, above } = otherYears(desk, Number(date.text));
	const wanted = Math.max(Math.floor(desk.randomFor(id)() * (COUNT + 1)), COUNT - above.length);
	const wrong = [...below.slice(0, wanted), ...above.slice(0, COUNT - wanted)];
	const reason = `The article says ${date.text}.`;
	const options = wrong.map((value) => ({ text: String(value), isKey: false, reason, evidence }));
	return [...options, keyOption(date.text, reason, evidence)].sort((a, b) => Number(a.text) - Number(b.text));
}
