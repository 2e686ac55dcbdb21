import type { Item } from '../../bank/item';
import { keyText } from '../../bank/item-parts';
import { bankSetFlaws } from '../../bank/set-flaws';
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
	/** Share of the set that one family may take, and how often one name may be the key. */
	readonly family: number;
	readonly key: number;
	readonly count: number;
}

const STRICT = { sentence: 1, family: 0.4, key: 2 } as const;
const LOOSE = { sentence: 2, family: 0.7, key: 3 } as const;
/** Families that pall sooner than others. */
const LEAST_WELCOME: Readonly<Record<string, number>> = { 'true-false': 0.3, 'who-role': 0.3 };

function fitsAmong(candidate: Candidate, chosen: readonly Candidate[], limits: Limits): boolean {
	if (repeats(candidate, chosen) || isCrowded(candidate, chosen, limits)) return false;
	if (candidate.item.kind === 'true-false' && !takesTurns(candidate, chosen)) return false;
	return chosen.every((other) => isFairBeside(candidate, other));
}

function isCrowded(candidate: Candidate, chosen: readonly Candidate[], limits: Limits): boolean {
	const { item, sentence } = candidate;
	const same = (test: (other: Candidate) => boolean) => chosen.filter(test).length;
	const share = Math.min(limits.family, LEAST_WELCOME[item.family] ?? 1);
	if (same((other) => other.sentence === sentence) >= limits.sentence) return true;
	if (same((other) => other.item.family === item.family) >= Math.max(1, share * limits.count)) return true;
	const isNamed = item.kind !== 'true-false' && keyText(item) !== '';
	return isNamed && same((other) => keyOf(other) === keyOf(candidate)) >= limits.key;
}

/** True and False are the key in turns. */
function takesTurns(candidate: Candidate, chosen: readonly Candidate[]): boolean {
	const others = chosen.filter(({ item }) => item.kind === 'true-false');
	return others.filter((other) => keyOf(other) === keyOf(candidate)).length <= (others.length + 1) / 2;
}

/** Whether neither item tells the other's key. A true-or-false item says all that its sentence says. */
function isFairBeside(a: Candidate, b: Candidate): boolean {
	const isStatement = a.item.kind === 'true-false' || b.item.kind === 'true-false';
	if (isStatement && a.sentence === b.sentence) return false;
	return (
		bankSetFlaws([
			{ ...a.item, id: 'a' },
			{ ...b.item, id: 'b' }
		]).length === 0
	);
}

function keyOf({ item }: Candidate): string {
	return keyText(item);
}

function repeats(candidate: Candidate, chosen: readonly Candidate[]): boolean {
	return chosen.some((other) => other.fact === candidate.fact);
}
