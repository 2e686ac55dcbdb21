import type { Evidence, Item, Option } from '../../bank/item';
import type { Entity } from '../facts/entities/entity';
import type { ClaimFact, EventFact, QuantityFact } from '../facts/fact';
import { spoken, swapped, textOf, wordsIn, type Word } from '../facts/statements/statement';
import { isInside } from '../facts/tree';
import { isAskable, numberRun, wholeOf } from './numbers/number-place';
import { saysOf } from './numbers/says';
import { isAnchored } from './anchor';
import type { Candidate, Outcome } from './candidate';
import type { Desk } from './desk';
import { alsoDid } from './distractors/also-did';
import { countryDistractors, countryNamed } from './distractors/countries';
import { numberDistractors, readNumeral } from './numbers/made-numbers';
import { personDistractors } from './distractors/people';
import { withOtherYear } from './distractors/years';
import { actorEvidence } from './proof';

const W_OF = { event: 'who', quantity: 'how-many', claim: 'what' } as const;

interface Claim {
	readonly text: string;
	readonly isTrue: boolean;
	/** Why the claim is right or wrong. */
	readonly reason: string;
	readonly evidence: readonly Evidence[];
}

/** True or false: what somebody did, or the same said of somebody else or of another year. */
export function trueFalseEvent(desk: Desk, fact: EventFact): Outcome {
	const { statement, actor, id } = fact;
	const { subject } = statement.clause;
	const rest = statement.words.filter((word) => !isInside(word.first, subject));
	if (!isAnchored(desk.reading, fact.sentence, rest)) return 'flawed';
	const random = desk.randomFor(`true-false ${id}`);
	const tellsTruth = statement.negated || random() < TRUE_SHARE;
	const other = tellsTruth ? undefined : stranger(desk, fact);
	const change = other === undefined ? undefined : { words: swapped(statement.words, subject, other), other };
	const reason = `The article says this of ${actor.name}, not of ${other ?? ''}.`;
	const lie = change === undefined ? undefined : { words: change.words, reason };
	return candidate(fact, claimOf(desk, fact, tellsTruth ? undefined : (lie ?? wrongYear(desk, fact))), [
		actor.id
	]);
}

/** What is false about a claim. */
interface Lie {
	readonly words: readonly Word[];
	readonly reason: string;
}

function claimOf(desk: Desk, fact: EventFact | ClaimFact, lie: Lie | undefined): Claim {
	return {
		text: `${spoken(fact.statement, lie?.words)}.`,
		isTrue: lie === undefined,
		reason: lie?.reason ?? 'The article says so.',
		evidence: fact.kind === 'event' ? actorEvidence(desk.reading, fact) : [fact.evidence]
	};
}

function wrongYear(desk: Desk, { id, statement }: EventFact | ClaimFact): Lie | undefined {
	const changed = withOtherYear(desk, statement.words, desk.randomFor(`year ${id}`)());
	return (
		changed && { words: changed.words, reason: `The article says ${changed.year}, not ${changed.other}.` }
	);
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

/** How often a statement is left true. */
const TRUE_SHARE = 0.35;
const FEWEST_WORDS = 8;
const MOST_WORDS = 26;

/** True or false: a whole statement, or the same with another name in the place of one. */
export function trueFalseClaim(desk: Desk, fact: ClaimFact): Outcome {
	const { statement, id, named } = fact;
	if (statement.words.length < FEWEST_WORDS || statement.words.length > MOST_WORDS) return 'flawed';
	if (desk.randomFor(`true-false ${id}`)() < TRUE_SHARE)
		return candidate(fact, claimOf(desk, fact, undefined));
	const [lie] = named.flatMap(({ entity, run }): Lie[] => {
		const other = standIn(desk, fact, entity);
		if (other === undefined) return [];
		const reason = `The article names ${entity.name} here, not ${other}.`;
		return [{ words: swapped(statement.words, run, other), reason }];
	});
	return candidate(fact, claimOf(desk, fact, lie ?? wrongYear(desk, fact)));
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
		reason: other === undefined ? 'The article says so.' : saysOf(fact),
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
