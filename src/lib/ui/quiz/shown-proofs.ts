import type { Evidence } from '../../../core/bank/item';
import { partsOf } from '../../../core/bank/item-parts';
import { aSentenceBehind, theSentence, theSentenceBehind, theSentencesBehind } from '../messages/reveal';
import type { ToldItem } from './play-view';

/** A proof; where it is that of one entry or pair, with the words of that. */
export interface ShownProof {
	readonly of?: string;
	readonly evidence: Evidence;
}

/** What is shown to prove an answer: a sentence, or one for each entry or pair where they are known. */
export function shownProofs({ item, proofs }: ToldItem): readonly ShownProof[] {
	const [evidence] = item.evidence;
	if (!proofs) return evidence ? [{ evidence }] : [];
	const names = partsOf(item).map(({ texts }) => texts.join(' – '));
	return proofs.map((evidence, place) => ({ of: names[place] ?? '', evidence }));
}

export function proofTitle({ item, proofs }: ToldItem): string {
	if (proofs) return theSentencesBehind;
	if (item.kind === 'order' || item.kind === 'match') return aSentenceBehind;
	return item.evidence[0]?.mark ? theSentence : theSentenceBehind;
}
