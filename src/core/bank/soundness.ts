import type { Bank } from './bank';
import type { Evidence, Item } from './item';
import { partsOf } from './item-parts';
import { kindUnsoundness } from './kind-soundness';
import type { BankProblem, SoundnessCode } from './problem';

/** What would make a well-formed bank unplayable: ids twice, an item that its kind does not allow (`kindUnsoundness`), evidence whose offsets do not fit its quote. */
export function soundnessProblems(bank: Pick<Bank, 'items'>): readonly BankProblem[] {
	const ids = bank.items.map((item) => item.id);
	return bank.items.flatMap((item, index) => {
		const place = `items[${index}]`;
		const twice: BankProblem[] =
			ids.indexOf(item.id) < index ? [{ code: 'duplicate-id', place: `${place}.id`, detail: item.id }] : [];
		return [...twice, ...kindProblems(item, place), ...spanProblems(item, place)];
	});
}

function kindProblems(item: Item, place: string): BankProblem[] {
	return kindUnsoundness(item).map(({ code, part }) => ({ code, place: `${place}.${part}` }));
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
