import type { Evidence, FactStatus } from '../../bank/item';
import type { Entity, Mention, Role } from './entities/entity';
import type { Frame } from './amounts/frame';
import type { Happening } from './happenings/happening';
import type { Quantity } from './quantities/find-quantities';
import type { Piece } from './sayings/quotes';
import type { Statement } from './statements/statement';
import type { Run } from './tree';

interface FactBase {
	/** Facts with the same id say the same thing. */
	readonly id: string;
	readonly sentence: number;
	readonly evidence: Evidence;
	readonly status: FactStatus;
}

/** X is the Y. */
export interface RoleFact extends FactBase {
	readonly kind: 'role';
	readonly person: Entity;
	readonly role: Role;
}

/** X said “…”. `quote` is a whole sentence, verbatim without the marks, and stands at the tokens of `piece`. */
export interface SayingFact extends FactBase {
	readonly kind: 'saying';
	readonly speaker: Entity;
	readonly quote: string;
	readonly piece: Piece;
	readonly verb: string;
	/** Where the article names the speaker, when another sentence does. */
	readonly attributed?: Evidence;
}

/** X said that …: what was said in the article's words, so that they stand alone. */
export interface ReportFact extends FactBase {
	readonly kind: 'report';
	readonly speaker: Entity;
	/** The clause without "that". */
	readonly text: string;
	/** Where the clause stands in the sentence. */
	readonly content: Run;
	readonly verb: string;
}

/** X did Y: the subject of a statement is one person. */
export interface EventFact extends FactBase {
	readonly kind: 'event';
	readonly statement: Statement;
	readonly actor: Entity;
}

/** How many or how much, within a statement. */
export interface QuantityFact extends FactBase {
	readonly kind: 'quantity';
	readonly statement: Statement;
	readonly quantity: Quantity;
	/** The clause around the number; absent when only the whole statement is known. */
	readonly frame?: Frame;
	/** Further sentences that give the same number. */
	readonly proofs?: readonly Evidence[];
}

/** How old somebody is. */
export interface AgeFact extends FactBase {
	readonly kind: 'age';
	readonly person: Entity;
	/** Where the age stands beside the name. */
	readonly mention: Mention;
	readonly years: number;
	readonly quantity: Quantity;
}

/** When something happened. */
export interface TimeFact extends FactBase {
	readonly kind: 'time';
	readonly happening: Happening;
}

/** A statement that can be judged true or false by itself. */
export interface ClaimFact extends FactBase {
	readonly kind: 'claim';
	readonly statement: Statement;
	/** Everybody and everything that its words name. */
	readonly named: readonly Entity[];
}

/** Something the article holds, with the words that prove it. */
export type Fact =
	RoleFact | SayingFact | ReportFact | EventFact | QuantityFact | AgeFact | TimeFact | ClaimFact;
