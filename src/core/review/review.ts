import type { Bank, Source } from '../bank/bank';
import { withContentId } from '../bank/content-id';
import type { Item } from '../bank/item';

/** What a reviewer did to a bank. `place` counts from 0 among the items that stand. */
export type ReviewEvent =
	| { readonly kind: 'kept' | 'unkept' | 'dropped' | 'put-back'; readonly itemId: string }
	| { readonly kind: 'moved'; readonly itemId: string; readonly place: number }
	| { readonly kind: 'edited'; readonly item: Item }
	| { readonly kind: 'added'; readonly item: Item; readonly place: number };

/** A bank as it was written and all that was done to it since, oldest first: taking the last event back is undoing it. */
export interface Review {
	readonly bank: Bank;
	readonly events: readonly ReviewEvent[];
}

/** An item that stands, and whether the reviewer has said so. */
export interface StandingItem {
	readonly item: Item;
	readonly isKept: boolean;
}

/** What the events make of the bank: the items that stand in their order, and those in the trash, the last dropped first. */
export interface Reviewed {
	readonly standing: readonly StandingItem[];
	readonly dropped: readonly Item[];
}

/** The state that all events lead to; an event about an item that is not there changes nothing. */
export function reviewed({ bank, events }: Review): Reviewed {
	const fresh: Reviewed = { standing: bank.items.map((item) => ({ item, isKept: false })), dropped: [] };
	return events.reduce(after, fresh);
}

/** The review with one event more. */
export function withEvent({ bank, events }: Review, event: ReviewEvent): Review {
	return { bank, events: [...events, event] };
}

/** The review without its last event. */
export function undone({ bank, events }: Review): Review {
	return { bank, events: events.slice(0, -1) };
}

/** The bank of the items that stand, in their order, with an id of its own. */
export function reviewedBank(review: Review, source: Source = review.bank.source): Bank {
	return withContentId({ ...review.bank, source, items: reviewed(review).standing.map(({ item }) => item) });
}

/** A name for an item written by hand that no item of the review has or had: `w1`, `w2`, … */
export function freeItemId({ bank, events }: Review): string {
	const taken = new Set([
		...bank.items.map(({ id }) => id),
		...events.flatMap((event) => ('item' in event ? [event.item.id] : []))
	]);
	let number = 1;
	while (taken.has(`w${number}`)) number++;
	return `w${number}`;
}

function after(state: Reviewed, event: ReviewEvent): Reviewed {
	switch (event.kind) {
		case 'kept':
		case 'unkept':
			return marked(state, event.itemId, event.kind === 'kept');
		case 'dropped':
			return withoutItem(state, event.itemId);
		case 'put-back':
			return withItemBack(state, event.itemId);
		case 'moved':
			return withItemAt(state, event.itemId, event.place);
		case 'edited':
			return replaced(state, event.item);
		case 'added':
			return { ...state, standing: inserted(state.standing, event.place, event.item) };
	}
}

function marked({ standing, dropped }: Reviewed, itemId: string, isKept: boolean): Reviewed {
	return {
		standing: standing.map((one) => (one.item.id === itemId ? { ...one, isKept } : one)),
		dropped
	};
}

function withoutItem({ standing, dropped }: Reviewed, itemId: string): Reviewed {
	const gone = standing.flatMap(({ item }) => (item.id === itemId ? [item] : []));
	return {
		standing: standing.filter(({ item }) => item.id !== itemId),
		dropped: [...gone, ...dropped]
	};
}

/** What comes out of the trash stands at the end. */
function withItemBack({ standing, dropped }: Reviewed, itemId: string): Reviewed {
	const back = dropped.flatMap((item) => (item.id === itemId ? [{ item, isKept: false }] : []));
	return { standing: [...standing, ...back], dropped: dropped.filter(({ id }) => id !== itemId) };
}

function withItemAt(state: Reviewed, itemId: string, place: number): Reviewed {
	const found = state.standing.find(({ item }) => item.id === itemId);
	if (found === undefined) return state;
	const rest = state.standing.filter((one) => one !== found);
	return { ...state, standing: [...rest.slice(0, place), found, ...rest.slice(place)] };
}

function replaced({ standing, dropped }: Reviewed, item: Item): Reviewed {
	return {
		standing: standing.map((one) => (one.item.id === item.id ? { ...one, item } : one)),
		dropped
	};
}

function inserted(standing: readonly StandingItem[], place: number, item: Item): readonly StandingItem[] {
	return [...standing.slice(0, place), { item, isKept: true }, ...standing.slice(place)];
}
