import type { Form, FormItem } from './form';
import { type AskedItem, hasKey } from './asked-quiz';
import { isAnswerTo } from './item-play';
import { markOf } from './marking';
import type { Answer, Response } from './response';

/** A sitting in memory, plain JSON: what was answered, and what is chosen for the item in hand but not confirmed. */
export interface Session {
	readonly form: Form<AskedItem>;
	readonly responses: readonly Response[];
	/** When the item in hand was shown, in milliseconds since 1970; null before. */
	readonly shownAt: number | null;
	readonly chosen: Answer | null;
}

/** A sitting that goes on from the responses so far; responses to items that the form does not have, and second ones, are left out. */
export function startSession(form: Form<AskedItem>, responses: readonly Response[]): Session {
	const known = responses.filter(
		({ itemId }, index) =>
			form.items.some(({ item }) => item.id === itemId) &&
			responses.findIndex((response) => response.itemId === itemId) === index
	);
	return { form, responses: known, shownAt: null, chosen: null };
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

/** The sitting with the item in hand answered by what is chosen, or left out when nothing is. Without a key it is not marked. */
export function record(session: Session, at: number): Session {
	const current = currentItem(session);
	if (!current) return session;
	const { chosen, shownAt, responses } = session;
	const response: Response = {
		itemId: current.item.id,
		chosen,
		...(hasKey(current.item) ? markOf(current.item, chosen) : {}),
		shownAt: shownAt ?? at,
		answeredAt: at
	};
	return { ...session, responses: [...responses, response], shownAt: null, chosen: null };
}

/** The sitting at its end, because its time is: what is chosen for the item in hand counts, all others are left out. */
export function recordRest(session: Session, at: number): Session {
	return session.form.items.reduce((sitting) => record(sitting, at), session);
}
