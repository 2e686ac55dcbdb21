import type { Form, FormItem } from './form';
import { type AskedItem, hasKey } from './asked-quiz';
import { isAnswerTo } from './item-play';
import { type Mark, markOf, markWithOptions } from './marking';
import type { Answer, Confidence, Response, Typed } from './response';

/** A sitting in memory, plain JSON: what was answered, and what is chosen for the item in hand but not confirmed. */
export interface Session {
	readonly form: Form<AskedItem>;
	readonly responses: readonly Response[];
	/** When the item in hand was shown, in milliseconds since 1970; null before. */
	readonly shownAt: number | null;
	readonly chosen: Answer | null;
	/** What was typed for the item in hand; null before, and where nothing is to be typed. */
	readonly typed: Typed | null;
	readonly confidence: Confidence | null;
}

const NOTHING_IN_HAND = { shownAt: null, chosen: null, typed: null, confidence: null } as const;

/** A sitting that goes on from the responses so far; responses to items that the form does not have, and second ones, are left out. `typed` was typed for the item in hand. */
export function startSession(
	form: Form<AskedItem>,
	responses: readonly Response[],
	typed: Typed | null = null
): Session {
	const known = responses.filter(
		({ itemId }, index) =>
			form.items.some(({ item }) => item.id === itemId) &&
			responses.findIndex((response) => response.itemId === itemId) === index
	);
	return { ...NOTHING_IN_HAND, form, responses: known, typed };
}

/** The first item of the form without a response; undefined when the sitting is over. */
export function currentItem({ form, responses }: Session): FormItem<AskedItem> | undefined {
	return form.items.find(({ item }) => responses.every((response) => response.itemId !== item.id));
}

/** The 1-based place of the item in hand among all: "Question 3 of 10". */
export function position({ form, responses }: Session): { readonly number: number; readonly total: number } {
	const total = form.items.length;
	return { number: Math.min(responses.length + 1, total), total };
}

/** The sitting with its item shown. A second showing does not restart the clock. */
export function show(session: Session, at: number): Session {
	return { ...session, shownAt: session.shownAt ?? at };
}

/** Whether the item in hand offers this answer. */
export function offers(session: Session, answer: Answer): boolean {
	const current = currentItem(session);
	return current !== undefined && isAnswerTo(current.item, answer);
}

/** The sitting with another answer, which may still be changed. */
export function choose(session: Session, answer: Answer): Session {
	return { ...session, chosen: answer };
}

/** Whether the item in hand waits for an answer to be typed. */
export function waitsForTyping(session: Session): boolean {
	return session.typed === null && currentItem(session)?.typeFirst === true;
}

/** The sitting with what was typed for the item in hand; `named` is the answer that it amounts to, if any. */
export function type(session: Session, text: string, named: Answer | null): Session {
	const item = currentItem(session)?.item;
	const right = item !== undefined && hasKey(item) && markOf(item, named).correct;
	return { ...session, typed: { text, right }, chosen: right ? named : null };
}

/** The sitting with how sure the player is of the answer in hand. */
export function tellConfidence(session: Session, confidence: Confidence): Session {
	return { ...session, confidence };
}

/** The sitting with the last answer's proof looked for, once. */
export function lookForProof(session: Session, proofFound: boolean): Session {
	const { responses } = session;
	const last = responses.at(-1);
	if (!last || last.proofFound !== undefined) return session;
	return { ...session, responses: [...responses.slice(0, -1), { ...last, proofFound }] };
}

/** The sitting with the item in hand answered by what is chosen, or left out when nothing is. Without a key it is not marked. */
export function record(session: Session, at: number): Session {
	const current = currentItem(session);
	if (!current) return session;
	const { chosen, shownAt, typed, confidence, responses } = session;
	const response: Response = {
		itemId: current.item.id,
		chosen,
		...markIn(session, current.item),
		...(typed === null ? {} : { typed }),
		...(confidence === null ? {} : { confidence }),
		shownAt: shownAt ?? at,
		answeredAt: at
	};
	return { ...session, ...NOTHING_IN_HAND, responses: [...responses, response] };
}

function markIn({ chosen, typed }: Session, item: AskedItem): Mark | undefined {
	if (!hasKey(item)) return undefined;
	const mark = markOf(item, chosen);
	return typed?.right === false ? markWithOptions(mark) : mark;
}

/** The sitting at its end, because its time is: what is chosen for the item in hand counts, all others are left out. */
export function recordRest(session: Session, at: number): Session {
	return session.form.items.reduce((sitting) => record(sitting, at), session);
}
