import type { OmissionCode } from '../../bank/bank';
import type { Evidence, FactStatus, Item, Option, W } from '../../bank/item';

/** An item that may be shown, with what choosing needs to know. Its id is given when it is chosen. */
export interface Candidate {
	readonly item: Item;
	readonly fact: string;
	readonly sentence: number;
	/** Ids of the entities the item is about, the key among them. */
	readonly entities: readonly string[];
	/** How likely a strict reader accepts it, by family and form: 0–1. */
	readonly weight: number;
}

/** What writing an item came to: the item, or why there is none. */
export type Outcome = Candidate | OmissionCode;

/** A fact of a sentence that gave no item of some family, and why. */
export interface Refused {
	readonly sentence: number;
	readonly code: OmissionCode;
}

/** The parts of an item that its family decides. */
export interface Draft {
	readonly w: W;
	readonly family: string;
	readonly stem: string;
	readonly status: FactStatus;
	readonly evidence: readonly Evidence[];
	readonly options: readonly Option[];
}

export function singleChoice({ w, family, stem, status, evidence, options }: Draft): Item {
	return { kind: 'single-choice', id: 'q0', w, stem, evidence, status, origin: 'generated', family, options };
}

export function isCandidate(outcome: Outcome | Refused): outcome is Candidate {
	return typeof outcome !== 'string' && 'item' in outcome;
}
