import type { Evidence, Item, Span } from '../bank/item';

/** A sentence of an article; `start` and `end` are its offsets in the article's text. */
export interface Sentence extends Span {
	readonly text: string;
}

const MOST_CHOICES = 5;
/** Among fewer there is nothing to look for. */
const FEWEST_CHOICES = 3;

/**
 * The sentences among which a player looks for an item's proof: it and its nearest neighbours, in the order of the text. What
 * proves an item of `ahead`, which is still to be asked, is left out. None where the proof is not in the text, or stands almost alone.
 */
export function proofChoices(
	item: Item,
	sentences: readonly Sentence[],
	ahead: readonly Item[]
): readonly Sentence[] {
	const place = sentences.findIndex((sentence) => proves(item.evidence, sentence));
	const told = ahead.flatMap(({ evidence }) => evidence);
	const choices = [...sentences.entries()]
		.filter(([at, sentence]) => at === place || (!proves(told, sentence) && !proves(item.evidence, sentence)))
		.sort(([one], [other]) => Math.abs(one - place) - Math.abs(other - place))
		.slice(0, MOST_CHOICES)
		.sort(([one], [other]) => one - other)
		.map(([, sentence]) => sentence);
	return place >= 0 && choices.length >= FEWEST_CHOICES ? choices : [];
}

/** Whether a sentence holds some of what proves an item. */
export function proves(evidence: readonly Evidence[], { start, end }: Span): boolean {
	return evidence.some((proof) => proof.start < end && start < proof.end);
}
