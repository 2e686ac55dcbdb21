import * as v from 'valibot';
import type { Evidence, FactStatus, Item, ItemKind, Option, W } from '../bank/item';

const KINDS = ['single-choice', 'true-false'] as const satisfies readonly ItemKind[];
const WS = ['who', 'what', 'when', 'where', 'why', 'how-many'] as const satisfies readonly W[];
const STATUSES = ['asserted', 'reported', 'quoted'] as const satisfies readonly FactStatus[];

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Something, or 0 where there is nothing. */
export const orNone = <Schema extends v.GenericSchema>(schema: Schema) => v.union([v.literal(0), schema]);

/** Indexes of kind, W and status; stem; index of the key; the kind's texts; quote, its start, its mark; id (0 when it is q1, q2, … by place). */
export const itemWire = v.strictTuple([
	count,
	count,
	count,
	text,
	count,
	v.array(text),
	text,
	count,
	orNone(v.strictTuple([count, count])),
	orNone(text)
]);

export type ItemWire = v.InferOutput<typeof itemWire>;

/** An item of a quiz (one evidence, no family) as a list. `index` is its place in the quiz. */
export function itemToWire(item: Item, index: number): ItemWire {
	const [evidence] = item.evidence;
	return [
		KINDS.indexOf(item.kind),
		WS.indexOf(item.w),
		STATUSES.indexOf(item.status),
		item.stem,
		item.options.findIndex((option) => option.isKey),
		textsOf(item),
		evidence?.quote ?? '',
		evidence?.start ?? 0,
		evidence?.mark ? [evidence.mark.start, evidence.mark.end] : 0,
		item.id === defaultId(index) ? 0 : item.id
	];
}

/** The item that a list says; undefined when it says none. */
export function itemFromWire(wire: ItemWire, index: number): Item | undefined {
	const [kind, w, status, stem, key, texts, quote, start, mark, id] = wire;
	const base = {
		id: id === 0 ? defaultId(index) : id,
		w: WS[w],
		stem,
		evidence: [evidenceFrom({ quote, start, mark })],
		status: STATUSES[status],
		origin: 'written',
		family: 'hand'
	} as const;
	if (base.w === undefined || base.status === undefined) return undefined;
	return withOptions({ ...base, w: base.w, status: base.status }, { kind: KINDS[kind], key, texts });
}

type ItemBase = Omit<Item, 'kind' | 'options'>;

/** A new kind of item adds its case here and in `textsOf`. */
function withOptions(
	base: ItemBase,
	wire: { readonly kind: ItemKind | undefined; readonly key: number; readonly texts: readonly string[] }
): Item | undefined {
	const { kind, key, texts } = wire;
	switch (kind) {
		case 'single-choice': {
			const options = Array.from({ length: texts.length / 2 }, (_, index) =>
				optionFrom(texts.slice(2 * index), index === key)
			);
			return { ...base, kind, options };
		}
		case 'true-false': {
			const [yes = '', no = ''] = texts;
			return {
				...base,
				kind,
				options: [optionFrom(['True', yes], key === 0), optionFrom(['False', no], key === 1)]
			};
		}
		case undefined:
			return undefined;
	}
}

/** Each option's text and reason by turns; of a true/false item the two reasons. */
function textsOf(item: Item): string[] {
	switch (item.kind) {
		case 'single-choice':
			return item.options.flatMap((option) => [option.text, option.reason]);
		case 'true-false':
			return item.options.map((option) => option.reason);
	}
}

function optionFrom([text = '', reason = '']: readonly string[], isKey: boolean): Option {
	return { text, isKey, reason };
}

function evidenceFrom(wire: {
	readonly quote: string;
	readonly start: number;
	readonly mark: 0 | readonly [number, number];
}): Evidence {
	const { quote, start, mark } = wire;
	const span = { start, end: start + quote.length, quote };
	return mark === 0 ? span : { ...span, mark: { start: mark[0], end: mark[1] } };
}

function defaultId(index: number): string {
	return `q${index + 1}`;
}
