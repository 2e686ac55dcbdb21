import type { Evidence, FactStatus, Item, ItemKind, Origin, W } from '../bank/item';
import { optionsOf } from '../bank/item-parts';

/** One line of a form: an option, an event, or a pair (`match` is its right side). All texts as they are typed. */
export interface FormRow {
	readonly text: string;
	readonly match: string;
	readonly reason: string;
	readonly isKey: boolean;
	readonly evidence?: Evidence;
}

/** The scale of an estimate as it is typed; what is left empty is worked out from the value. */
export interface FormScale {
	readonly value: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly min: string;
	readonly max: string;
	readonly step: string;
	readonly tolerance: string;
	readonly reason: string;
}

/** An item while it is written: every field may be empty or wrong. */
export interface ItemForm {
	readonly id: string;
	readonly kind: ItemKind;
	readonly w: W;
	readonly stem: string;
	readonly status: FactStatus;
	/** What the item becomes when it is done: changed, or written by hand. */
	readonly origin: Exclude<Origin, 'generated'>;
	readonly family: string;
	readonly evidence: readonly Evidence[];
	readonly rows: readonly FormRow[];
	readonly scale: FormScale;
}

export const EMPTY_ROW: FormRow = { text: '', match: '', reason: '', isKey: false };
export const EMPTY_SCALE: FormScale = {
	value: '',
	prefix: '',
	suffix: '',
	min: '',
	max: '',
	step: '',
	tolerance: '',
	reason: ''
};

/** An item's form, to be changed. */
export function formOf(item: Item): ItemForm {
	const { id, kind, w, stem, status, family, evidence } = item;
	const origin = item.origin === 'written' ? 'written' : 'edited';
	const base = { id, kind, w, stem, status, origin, family, evidence } as const;
	return { ...base, rows: rowsOf(item), scale: scaleOf(item) };
}

/** An empty form for an item by hand; the evidence may be known already. */
export function emptyForm(id: string, kind: ItemKind, evidence: readonly Evidence[]): ItemForm {
	return {
		id,
		kind,
		w: kind === 'estimate' ? 'how-many' : 'what',
		stem: '',
		status: 'asserted',
		origin: 'written',
		family: 'hand',
		evidence,
		rows: emptyRows(kind),
		scale: EMPTY_SCALE
	};
}

/** The same form for another kind: what both kinds have stays. */
export function asKind(form: ItemForm, kind: ItemKind): ItemForm {
	const hasOptions = (one: ItemKind) => one === 'single-choice' || one === 'cloze';
	const rows = hasOptions(form.kind) && hasOptions(kind) ? form.rows : emptyRows(kind);
	return { ...form, kind, w: kind === 'estimate' ? 'how-many' : form.w, rows };
}

function emptyRows(kind: ItemKind): readonly FormRow[] {
	switch (kind) {
		case 'single-choice':
		case 'cloze':
			return [{ ...EMPTY_ROW, isKey: true }, EMPTY_ROW, EMPTY_ROW, EMPTY_ROW];
		case 'true-false':
			return [
				{ ...EMPTY_ROW, text: 'True', isKey: true },
				{ ...EMPTY_ROW, text: 'False' }
			];
		case 'estimate':
			return [];
		case 'order':
		case 'match':
			return [EMPTY_ROW, EMPTY_ROW, EMPTY_ROW];
	}
}

function rowsOf(item: Item): readonly FormRow[] {
	if (item.kind === 'order') return item.entries.map((entry) => ({ ...EMPTY_ROW, ...entry }));
	if (item.kind === 'match')
		return item.pairs.map(({ left, right, ...rest }) => ({
			...EMPTY_ROW,
			...rest,
			text: left,
			match: right
		}));
	return optionsOf(item).map((option) => ({ ...EMPTY_ROW, ...option }));
}

function scaleOf(item: Item): FormScale {
	if (item.kind !== 'estimate') return EMPTY_SCALE;
	const { value, min, max, step, tolerance, prefix, suffix, reason } = item;
	return {
		value: String(value),
		prefix,
		suffix,
		min: String(min),
		max: String(max),
		step: String(step),
		tolerance: String(tolerance),
		reason
	};
}
