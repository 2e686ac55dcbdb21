import type { Item } from '../../../../core/bank/item';
import { said, takenBack } from '../../messages/review';
import type { DeskView } from '../make-view';
import type { ReviewIntent } from './review-keys';

/** Something said to the reviewer; with `undo` the last deed can be taken back from there. */
export interface Said {
	readonly text: string;
	readonly canUndo: boolean;
}

/** What the buttons and the keys of the review do alike: the deed, what is opened next, and what is said. */
export class Reviewer {
	readonly #desk: DeskView;
	readonly #say: (said: Said) => void;

	constructor(desk: DeskView, say: (said: Said) => void) {
		this.#desk = desk;
		this.#say = say;
	}

	act(intent: Exclude<ReviewIntent, 'help'>): void {
		const open = this.#open();
		if (intent === 'undo') return this.undo();
		if (intent === 'add') return this.#desk.begin('single-choice');
		if (intent === 'next' || intent === 'before') return this.#go(intent === 'next' ? 1 : -1);
		if (open === undefined) return;
		switch (intent) {
			case 'keep':
				return this.keep(open.id);
			case 'edit':
				return this.#desk.edit(open.id);
			case 'other':
				return this.other(open.id);
			case 'drop':
				return this.drop(open.id);
			case 'earlier':
			case 'later':
				return this.#move(open.id, intent === 'later' ? 1 : -1);
		}
	}

	/** Keeps an item and opens the next that is to be judged; a kept one is judged anew. */
	keep(itemId: string): void {
		const { items } = this.#desk;
		const at = this.#placeOf(itemId);
		if (items[at]?.isKept) return this.#desk.do({ kind: 'unkept', itemId });
		this.#desk.do({ kind: 'kept', itemId });
		const waiting = [...items.slice(at + 1), ...items.slice(0, at)].find(({ isKept }) => !isKept);
		if (waiting) return this.#desk.open(waiting.item.id);
		this.#say({ text: said.allKept(items.length), canUndo: false });
	}

	/** Drops an item and opens the one that takes its place. */
	drop(itemId: string): void {
		const { items } = this.#desk;
		const at = this.#placeOf(itemId);
		const next = items[at + 1] ?? items[at - 1];
		this.#desk.do({ kind: 'dropped', itemId });
		this.#desk.open(next?.item.id);
		this.#say({ text: said.dropped(items[at]?.item.stem ?? ''), canUndo: true });
	}

	other(itemId: string, place?: number): void {
		const found = this.#desk.swapAnswers(itemId, place);
		if (found === 0) {
			this.#say({ text: said.noOther, canUndo: false });
			this.#desk.edit(itemId);
		}
	}

	undo(): void {
		const event = this.#desk.undo();
		if (event === undefined) return this.#say({ text: said.nothingToUndo, canUndo: false });
		const itemId = 'item' in event ? event.item.id : event.itemId;
		if (this.#placeOf(itemId) >= 0) this.#desk.open(itemId);
		this.#say({ text: takenBack(event), canUndo: false });
	}

	#open(): Item | undefined {
		return this.#desk.items.find(({ item }) => item.id === this.#desk.openId)?.item;
	}

	#placeOf(itemId: string): number {
		return this.#desk.items.findIndex(({ item }) => item.id === itemId);
	}

	#go(by: number): void {
		const { items, openId } = this.#desk;
		const at = openId === undefined ? -1 : this.#placeOf(openId);
		const next = items[at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + by))];
		if (next) this.#desk.open(next.item.id);
	}

	#move(itemId: string, by: number): void {
		const place = this.#placeOf(itemId) + by;
		if (place >= 0 && place < this.#desk.items.length) this.#desk.do({ kind: 'moved', itemId, place });
	}
}
