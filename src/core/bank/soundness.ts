import type { Bank } from './bank';
import type { Evidence, Item, Option } from './item';
import { partsOf } from './item-parts';
import type { BankProblem, SoundnessCode } from './problem';

/** What would make a well-formed bank unplayable: ids twice, keys none or several, evidence whose offsets do not fit its quote. */
export function soundnessProblems(bank: Pick<Bank, 'items'>): readonly BankProblem[] {
	const ids = bank.items.map((item) => item.id);
	return bank.items.flatMap((item, index) => {
		const place = `items[${index}]`;
		const twice: BankProblem[] =
			ids.indexOf(item.id) < index ? [{ code: 'duplicate-id', place: `${place}.id`, detail: item.id }] : [];
		return [...twice, ...keyProblems(item, place), ...spanProblems(item, place)];
	});
}

function keyProblems(item: Item, place: string): BankProblem[] {
	if (!('options' in item)) return [];
	const at = `${place}.options`;
	const keys = item.options.filter((option) => option.isKey).length;
	const problems: BankProblem[] = [];
	if (keys === 0) problems.push({ code: 'no-key', place: at });
	if (keys > 1) problems.push({ code: 'two-keys', place: at });
	if (item.kind === 'true-false' && !areTrueAndFalse(item.options))
		problems.push({ code: 'true-false-options', place: at });
	return problems;
}

function areTrueAndFalse([first, second]: readonly [Option, Option]): boolean {
	return first.text === 'True' && second.text === 'False';
}

function spanProblems(item: Item, place: string): BankProblem[] {
	const placed = [
		...item.evidence.map((evidence, index) => ({ evidence, at: `${place}.evidence[${index}]` })),
		...partsOf(item).flatMap(({ evidence, place: part }) =>
			evidence ? [{ evidence, at: `${place}.${part}.evidence` }] : []
		)
	];
	return placed.flatMap(({ evidence, at }) => spanCodes(evidence).map((code) => ({ code, place: at })));
}

function spanCodes({ start, end, quote, mark }: Evidence): SoundnessCode[] {
	const codes: SoundnessCode[] = [];
	if (end - start !== quote.length) codes.push('evidence-length');
	if (mark && !(mark.start < mark.end && mark.end <= quote.length)) codes.push('mark-outside-quote');
	return codes;
}
