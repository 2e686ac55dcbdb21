import type { Evidence, FactStatus, Item, Option } from '../../../bank/item';
import type { Entity } from '../../facts/entities/entity';
import type { Desk } from '../desk';

/** Something said of one person that could be said of another. */
export interface Judged {
	readonly id: string;
	readonly family: string;
	readonly status: FactStatus;
	readonly person: Entity;
	/** Who else it could be thought of. */
	readonly other: Entity;
	/** The claim about somebody. */
	readonly claim: (name: string) => string;
	/** Why the claim is right or wrong: what is true. */
	readonly reason: string;
	readonly evidence: readonly Evidence[];
}

/** True or false: the claim about its own person, or about the other one, left to chance. */
export function judged(desk: Desk, { id, person, other, claim, reason, evidence, ...rest }: Judged): Item {
	const isTrue = desk.randomFor(`judge ${id}`)() < TRUE_SHARE;
	const [proof] = evidence;
	const option = (text: string, isKey: boolean): Option => ({
		text,
		isKey,
		reason,
		...(proof ? { evidence: proof } : {})
	});
	return {
		kind: 'true-false',
		id: 'q0',
		w: 'who',
		stem: claim(isTrue ? person.name : other.name),
		evidence,
		origin: 'generated',
		...rest,
		options: [option('True', isTrue), option('False', !isTrue)]
	};
}

const TRUE_SHARE = 0.5;
