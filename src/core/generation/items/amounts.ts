import type { Option } from '../../bank/item';
import type { QuantityFact } from '../facts/fact';
import { spoken, swapped, textOf, wordsIn } from '../facts/statement';
import { branch, childrenBy, runOf, type Run, type Tree } from '../facts/tree';
import { singleChoice, type Outcome } from './candidate';
import type { Desk } from './desk';
import { numberDistractors, readNumeral, type Numeral } from './distractors/numbers';
import { isAskable, numberRun, wholeOf } from './number-place';
import { inversionQuestion, subjectQuestion } from './questions';
import { keyOption } from './options';

const BLANK = '_____';
const COUNT = 3;

/** How many …? where the grammar allows, else the sentence with the number missing. */
export function howMany(desk: Desk, fact: QuantityFact): Outcome {
	const tree = desk.reading.trees[fact.sentence];
	const run = tree && numberRun(tree, fact.quantity);
	const numeral = run && readNumeral(textOf(wordsIn(fact.statement.words, run)));
	if (!tree || !run || !numeral) return 'flawed';
	if (!isAskable(desk, fact, run)) return 'flawed';
	const asked = amountQuestion(fact, tree, run);
	const stem = asked ?? `${spoken(fact.statement, swapped(fact.statement.words, run, BLANK))}.`;
	const options = numberOptions(desk, fact, numeral);
	if (options.length < COUNT) return 'no-distractors';
	const item = singleChoice({
		w: 'how-many',
		family: asked === undefined ? 'missing-number' : 'how-many',
		stem,
		status: fact.status,
		evidence: [fact.evidence],
		options
	});
	const weight = asked === undefined ? 0.7 : 0.8;
	return { item, fact: fact.id, sentence: fact.sentence, entities: [], weight };
}

function numberOptions(desk: Desk, fact: QuantityFact, numeral: Numeral): readonly Option[] {
	const { id, quantity, evidence } = fact;
	const taken = desk.numbers;
	const whole = wholeOf(desk, fact);
	const made = numberDistractors({
		quantity,
		numeral,
		taken,
		whole,
		random: desk.randomFor(id),
		count: COUNT
	});
	const reason = `The article says ${quantity.text}.`;
	const wrong = made.map(({ text, value }) => ({ value, option: { text, isKey: false, reason, evidence } }));
	const key = { value: numeral.value, option: keyOption(numeral.text, reason, evidence) };
	return [...wrong, key].sort((a, b) => a.value - b.value).map(({ option }) => option);
}

/** "How many ⟨noun⟩ …?" when the number opens the subject or the object; undefined else. */
function amountQuestion({ statement, quantity }: QuantityFact, tree: Tree, run: Run): string | undefined {
	const phrase = countedPhrase(tree, statement.clause, run);
	if (!phrase || statement.negated) return undefined;
	const hedge = quantity.hedge === 'about' ? 'about ' : quantity.hedge === undefined ? '' : undefined;
	if (hedge === undefined) return undefined;
	const counted = textOf(
		statement.words.filter((word) => word.first > run.last && word.first <= phrase.run.last)
	);
	if (counted === '' || /,/.test(counted) || quantity.kind === 'money' || quantity.kind === 'percent')
		return undefined;
	const asked = `${hedge}how many ${counted}`;
	if (phrase.isSubject) {
		const { words, clause } = statement;
		const narrow = {
			...statement,
			words: words.map((word) => word),
			clause: { ...clause, subject: phrase.run }
		};
		return tree.tokens[clause.finite]?.tag === 'VBZ'
			? undefined
			: plural(subjectQuestion(narrow, tree, asked), narrow, tree);
	}
	return inversionQuestion(statement, tree, { run: phrase.run, asked });
}

/** Keeps the plural verb that `subjectQuestion` makes singular for "who". */
function plural(
	stem: string | undefined,
	{ clause }: QuantityFact['statement'],
	tree: Tree
): string | undefined {
	const verb = tree.tokens[clause.finite]?.text ?? '';
	const singular = { have: 'has', are: 'is', were: 'was', do: 'does' }[verb];
	return singular === undefined || stem === undefined ? stem : stem.replace(` ${singular} `, ` ${verb} `);
}

interface Phrase {
	readonly run: Run;
	readonly isSubject: boolean;
}

/** The subject or object that begins with the number (after a hedge). */
function countedPhrase(
	tree: Tree,
	clause: QuantityFact['statement']['clause'],
	number: Run
): Phrase | undefined {
	const objects = childrenBy(tree, clause.predicate, ['obj']);
	const [object] = objects;
	const heads = [clause.subjectHead, ...(objects.length === 1 && object !== undefined ? [object] : [])];
	for (const head of heads) {
		if (childrenBy(tree, head, ['conj', 'appos', 'acl:relcl']).length > 0) continue;
		const run = runOf(branch(tree, head));
		const counts = childrenBy(tree, head, ['nummod']).some(
			(index) => index >= number.first && index <= number.last
		);
		if (!run || !counts) continue;
		const lead = tree.tokens.slice(run.first, number.first);
		if (
			!lead.every(
				(token) => /^(?:RB|IN|JJR|JJS)/.test(token.tag) || /^(?:about|some|around)$/i.test(token.text)
			)
		)
			continue;
		return { run, isSubject: head === clause.subjectHead };
	}
	return undefined;
}
