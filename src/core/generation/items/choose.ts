import { bankSetFlaws } from '../../bank/set-flaws';
import type { Item } from '../../bank/item';
import type { Candidate } from './candidate';

export interface Choice {
	readonly items: readonly Item[];
	/** Good candidates that say what a chosen one says already. */
	readonly duplicates: number;
	/** Good candidates that were not needed. */
	readonly spare: number;
}

/** The best set: each fact once, few from one sentence or family, no stem that tells another's key. In the order of the article. */
export function chooseSet(candidates: readonly Candidate[], count: number): Choice {
	const chosen: Candidate[] = [];
	for (const limits of [STRICT, LOOSE]) {
		for (const candidate of candidates) {
			if (chosen.length >= count || chosen.includes(candidate)) continue;
			if (!fitsAmong(candidate, chosen, { ...limits, count })) continue;
			chosen.push(candidate);
		}
	}
	const left = candidates.filter((candidate) => !chosen.includes(candidate));
	const duplicates = left.filter((candidate) => repeats(candidate, chosen)).length;
	const ordered = [...chosen].sort((a, b) => a.sentence - b.sentence);
	const items = ordered.map(({ item }, index) => ({ ...item, id: `q${index + 1}` }));
	return { items, duplicates, spare: left.length - duplicates };
}

interface Limits {
	readonly sentence: number;
	/** Share of the set that one family may take. */
	readonly family: number;
	readonly key: number;
}

const TRUE_FALSE_SHARE = 0.3;
const STRICT: Limits = { sentence: 1, family: 0.4, key: 2 };
const LOOSE: Limits = { sentence: 2, family: 0.7, key: 3 };

function fitsAmong(
	candidate: Candidate,
	chosen: readonly Candidate[],
	limits: Limits & { readonly count: number }
): boolean {
	const same = (test: (other: Candidate) => boolean) => chosen.filter(test).length;
	if (repeats(candidate, chosen)) return false;
	if (same((other) => other.sentence === candidate.sentence) >= limits.sentence) return false;
	if (
		same((other) => other.item.family === candidate.item.family) >= Math.max(1, limits.family * limits.count)
	)
		return false;
	if (
		candidate.item.kind === 'single-choice' &&
		same((other) => keyOf(other) === keyOf(candidate)) >= limits.key
	)
		return false;
	if (candidate.item.kind === 'true-false' && !fitsTrueFalse(candidate, chosen, limits.count)) return false;
	if (same((other) => other.sentence === candidate.sentence && isEitherTrueFalse(other, candidate)) > 0)
		return false;
	const items = [...chosen, candidate].map(({ item }, index) => ({ ...item, id: `q${index}` }));
	return bankSetFlaws(items).length === 0;
}

/** At most three in ten are true or false, and their keys take turns. */
function fitsTrueFalse(candidate: Candidate, chosen: readonly Candidate[], count: number): boolean {
	const others = chosen.filter(({ item }) => item.kind === 'true-false');
	const sameKey = others.filter((other) => keyOf(other) === keyOf(candidate)).length;
	return others.length < Math.max(1, TRUE_FALSE_SHARE * count) && sameKey <= others.length / 2;
}

/** Two items of one sentence tell each other's key when one of them says it all. */
function isEitherTrueFalse(a: Candidate, b: Candidate): boolean {
	return a.item.kind === 'true-false' || b.item.kind === 'true-false';
}

function keyOf({ item }: Candidate): string {
	return item.options.find((option) => option.isKey)?.text ?? '';
}

function repeats(candidate: Candidate, chosen: readonly Candidate[]): boolean {
	return chosen.some((other) => other.fact === candidate.fact);
}
