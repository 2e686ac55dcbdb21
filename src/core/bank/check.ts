import { sha256Hex } from '../base/digest';
import type { Bank } from './bank';
import { withContentId } from './content-id';
import { findFlaws } from './flaws';
import type { Item } from './item';
import { partsOf } from './item-parts';
import type { BankProblem } from './problem';
import { bankSetFlaws } from './set-flaws';
import { soundnessProblems } from './soundness';
import { isVerbatim } from './verbatim';

/**
 * Everything that is wrong with the meaning of a bank: what makes it unplayable, flawed items, flaws of the set, and with the
 * article's text (exactly as it was given to the engine) evidence that is not its words.
 */
export function checkBank(bank: Bank, articleText?: string): readonly BankProblem[] {
	return [
		...idProblems(bank),
		...exampleProblems(bank),
		...soundnessProblems(bank),
		...(articleText === undefined ? [] : articleProblems(bank, articleText)),
		...bank.items.flatMap(flawProblems),
		...bankSetFlaws(bank.items)
	];
}

function idProblems(bank: Bank): BankProblem[] {
	const expected = withContentId(bank).id;
	return bank.id === expected ? [] : [{ code: 'wrong-id', place: 'id', detail: expected }];
}

function exampleProblems({ article, omissions }: Bank): BankProblem[] {
	return omissions.flatMap(({ examples = [] }, index) =>
		examples.flatMap(({ start, end }, place) =>
			start < end && end <= article.length
				? []
				: [{ code: 'example-outside-article', place: `omissions[${index}].examples[${place}]` } as const]
		)
	);
}

function flawProblems(item: Item, index: number): BankProblem[] {
	return findFlaws(item).map(({ code, part }) => ({ code, place: `items[${index}].${part}` }));
}

function articleProblems(bank: Bank, articleText: string): BankProblem[] {
	const fits = bank.article.length === articleText.length && bank.article.sha256 === sha256Hex(articleText);
	const misfit: BankProblem[] = fits ? [] : [{ code: 'wrong-article', place: 'article' }];
	return [...misfit, ...bank.items.flatMap((item, index) => misquotes(item, `items[${index}]`, articleText))];
}

function misquotes(item: Item, place: string, articleText: string): BankProblem[] {
	const code = 'evidence-not-verbatim';
	const ofItem = item.evidence.flatMap((evidence, index) =>
		isVerbatim(evidence, articleText) ? [] : [{ code, place: `${place}.evidence[${index}]` } as const]
	);
	const ofParts = partsOf(item).flatMap((part) =>
		!part.evidence || isVerbatim(part.evidence, articleText)
			? []
			: [{ code, place: `${place}.${part.place}.evidence` } as const]
	);
	return [...ofItem, ...ofParts];
}
