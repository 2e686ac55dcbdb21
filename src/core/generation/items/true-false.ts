import type { Evidence, Item, Option } from '../../bank/item';
import type { Entity } from '../facts/entities-index';
import type { ClaimFact, EventFact, QuantityFact } from '../facts/fact';
import { spoken, swapped, textOf, wordsIn } from '../facts/statement';
import { isInside } from '../facts/tree';
import { isAskable, numberRun, wholeOf } from './number-place';
import { saysOf } from './amounts';
import { isAnchored } from './anchor';
import type { Candidate, Outcome } from './candidate';
import type { Desk } from './desk';
import { alsoDid } from './distractors/also-did';
import { countryDistractors, countryNamed } from './distractors/countries';
import { numberDistractors, readNumeral } from './distractors/numbers';
import { personDistractors } from './distractors/people';
import { actorEvidence } from './proof';

const W_OF = { event: 'who', quantity: 'how-many', claim: 'what' } as const;

interface Claim {
	readonly text: string;
	readonly isTrue: boolean;
	/** Why the claim is right or wrong. */
	readonly reason: string;
	readonly evidence: readonly Evidence[];
}

/** True or false: what somebody did, or the same said of somebody else. */
export function trueFalseEvent(desk: Desk, fact: EventFact): Outcome {
	const { statement, actor, id } = fact;
	const evidence = actorEvidence(desk.reading, fact);
	const random = desk.randomFor(`true-false ${id}`);
	const other = random() < 0.6 ? stranger(desk, fact) : undefined;
	const { subject } = statement.clause;
	const { reading } = desk;
	const rest = statement.words.filter((word) => !isInside(word.first, subject));
	if (!isAnchored(reading, fact.sentence, rest)) return 'flawed';
	const words = other === undefined ? statement.words : swapped(statement.words, subject, other);
	if (other !== undefined && statement.negated) return 'flawed';
	const claim: Claim = {
		text: `${spoken(statement, words)}.`,
		isTrue: other === undefined,
		reason:
			other === undefined
				? 'The article says so.'
				: `The article says this of ${actor.name}, not of ${other}.`,
		evidence
	};
	return candidate(fact, claim, [actor.id]);
}

/** Somebody else of whom the article could have said it. */
function stranger(desk: Desk, { actor, statement, evidence }: EventFact): string | undefined {
	const { sentence, clause } = statement;
	const verb = desk.reading.trees[sentence]?.tokens[clause.predicate];
	if (!verb?.tag.startsWith('VB')) return undefined;
	const stem = `${textOf(statement.words)} ${evidence.quote}`;
	const rivals = alsoDid(desk, sentence, clause.predicate);
	if (actor.type === 'country') {
		const wish = { key: actor, stem, evidence: evidence.quote, rivals, count: 1 };
		const country = countryNamed(countryDistractors(desk.reading, wish)[0] ?? '');
		if (country?.takesThe !== countryNamed(actor.name)?.takesThe) return undefined;
		return country && `${country.takesThe ? 'the ' : ''}${country.name}`;
	}
	const barred = (other: Entity) => rivals.has(other) || !desk.people.has(other);
	return personDistractors(desk.reading, { key: actor, stem, fit: 3, barred })[0]?.name;
}

const FEWEST_WORDS = 8;
const MOST_WORDS = 26;

/** True or false: a whole statement, or the same with another name in the place of one. */
export function trueFalseClaim(desk: Desk, fact: ClaimFact): Outcome {
	const { statement, id, evidence, named } = fact;
	if (statement.words.length < FEWEST_WORDS || statement.words.length > MOST_WORDS) return 'flawed';
	const change = named.flatMap(({ entity, run }) => {
		const other = standIn(desk, fact, entity);
		return other === undefined ? [] : [{ entity, run, other }];
	})[0];
	const isTrue = change === undefined || desk.randomFor(`true-false ${id}`)() < 0.3;
	const words = isTrue ? statement.words : swapped(statement.words, change.run, change.other);
	return candidate(fact, {
		text: `${spoken(statement, words)}.`,
		isTrue,
		reason: isTrue
			? 'The article says so.'
			: `The article names ${change.entity.name} here, not ${change.other}.`,
		evidence: [evidence]
	});
}

/** Somebody else of the article who could stand there. */
function standIn(desk: Desk, { statement, evidence }: ClaimFact, key: Entity): string | undefined {
	const stem = `${textOf(statement.words)} ${evidence.quote}`;
	const rivals = alsoDid(desk, statement.sentence, statement.clause.predicate);
	const barred = (other: Entity) => rivals.has(other) || !desk.people.has(other);
	return personDistractors(desk.reading, { key, stem, fit: 3, barred })[0]?.name;
}

/** True or false: a number, or another in its place. */
export function trueFalseAmount(desk: Desk, fact: QuantityFact): Outcome {
	const { statement, quantity, id, evidence } = fact;
	const tree = desk.reading.trees[fact.sentence];
	const run = tree && numberRun(tree, quantity);
	const numeral = run && readNumeral(textOf(wordsIn(statement.words, run)));
	if (!run || !numeral || !isAskable(desk, fact, run)) return 'flawed';
	const random = desk.randomFor(`true-false ${id}`);
	const taken = desk.numbers;
	const made = numberDistractors({ quantity, numeral, taken, whole: wholeOf(desk, fact), random, count: 3 });
	const other = random() < 0.6 ? made[Math.floor(random() * made.length)] : undefined;
	const words = other === undefined ? statement.words : swapped(statement.words, run, other.text);
	return candidate(fact, {
		text: `${spoken(statement, words)}.`,
		isTrue: other === undefined,
		reason: other === undefined ? 'The article says so.' : saysOf(quantity),
		evidence: [evidence]
	});
}

function candidate(
	fact: EventFact | QuantityFact | ClaimFact,
	claim: Claim,
	entities: readonly string[] = []
): Candidate {
	const [proof = fact.evidence] = claim.evidence;
	const option = (text: 'True' | 'False'): Option => ({
		text,
		isKey: claim.isTrue === (text === 'True'),
		reason: claim.reason,
		evidence: proof
	});
	const item: Item = {
		kind: 'true-false',
		id: 'q0',
		w: W_OF[fact.kind],
		stem: claim.text,
		evidence: claim.evidence,
		status: fact.status,
		origin: 'generated',
		family: 'true-false',
		options: [option('True'), option('False')]
	};
	return {
		item,
		fact: fact.id,
		sentence: fact.sentence,
		entities,
		weight: fact.kind === 'claim' ? 0.45 : 0.55
	};
}
