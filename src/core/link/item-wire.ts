import * as v from 'valibot';
import type { EstimateItem, Evidence, FactStatus, Item, ItemBase, ItemKind, Option, W } from '../bank/item';

/** New kinds are added at the end: the places of the old ones are in links that were sent. */
export const KINDS = [
	'single-choice',
	'true-false',
	'cloze',
	'estimate',
	'order',
	'match'
] as const satisfies readonly ItemKind[];
export const WS = ['who', 'what', 'when', 'where', 'why', 'how-many'] as const satisfies readonly W[];
const STATUSES = ['asserted', 'reported', 'quoted'] as const satisfies readonly FactStatus[];

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Something, or 0 where there is nothing. */
export const orNone = <Schema extends v.GenericSchema>(schema: Schema) => v.union([v.literal(0), schema]);

/** The numbers of an estimate: value, decimals, least, most, step, tolerance. */
export const scaleWire = v.strictTuple([v.number(), count, v.number(), v.number(), v.number(), v.number()]);

/**
 * Indexes of kind, W and status; stem; index of the key (an estimate has its scale here, an order or a match 0); the kind's
 * texts; quote, its start, its mark; id (0 when it is q1, q2, … by place).
 */
export const itemWire = v.strictTuple([
	count,
	count,
	count,
	text,
	v.union([count, scaleWire]),
	v.array(text),
	text,
	count,
	orNone(v.strictTuple([count, count])),
	orNone(text)
]);

type ScaleWire = v.InferOutput<typeof scaleWire>;
export type ItemWire = v.InferOutput<typeof itemWire>;

/** An item of a quiz (one evidence, no family) as a list. `index` is its place in the quiz. */
export function itemToWire(item: Item, index: number): ItemWire {
	const [evidence] = item.evidence;
	return [
		KINDS.indexOf(item.kind),
		WS.indexOf(item.w),
		STATUSES.indexOf(item.status),
		item.stem,
		keyOf(item),
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
	return withKind({ ...base, w: base.w, status: base.status }, { kind: KINDS[kind], key, texts });
}

interface KindWire {
	readonly kind: ItemKind | undefined;
	readonly key: number | ScaleWire;
	readonly texts: readonly string[];
}

/** A new kind of item adds its case here, in `textsOf` and in `keyOf`. */
function withKind(base: ItemBase, { kind, key, texts }: KindWire): Item | undefined {
	switch (kind) {
		case 'single-choice':
		case 'cloze': {
			const options = grouped(texts, 2).map((words, index) => optionFrom(words, index === key));
			return { ...base, kind, options };
		}
		case 'true-false': {
			const [yes = '', no = ''] = texts;
			const options = [optionFrom(['True', yes], key === 0), optionFrom(['False', no], key === 1)] as const;
			return { ...base, kind, options };
		}
		case 'estimate':
			return typeof key === 'number' ? undefined : { ...base, kind, ...scaleFrom(key, texts) };
		case 'order':
			return {
				...base,
				kind,
				entries: grouped(texts, 2).map(([text = '', reason = '']) => ({ text, reason }))
			};
		case 'match': {
			const pairs = grouped(texts, 3).map(([left = '', right = '', reason = '']) => ({
				left,
				right,
				reason
			}));
			return { ...base, kind, pairs };
		}
		case undefined:
			return undefined;
	}
}

/** By turns the texts of each option, entry or pair and its reason; of a true/false item the two reasons. */
function textsOf(item: Item): string[] {
	switch (item.kind) {
		case 'single-choice':
		case 'cloze':
			return item.options.flatMap((option) => [option.text, option.reason]);
		case 'true-false':
			return item.options.map((option) => option.reason);
		case 'estimate':
			return [item.prefix, item.suffix, item.reason];
		case 'order':
			return item.entries.flatMap((entry) => [entry.text, entry.reason]);
		case 'match':
			return item.pairs.flatMap((pair) => [pair.left, pair.right, pair.reason]);
	}
}

function keyOf(item: Item): number | ScaleWire {
	switch (item.kind) {
		case 'single-choice':
		case 'cloze':
		case 'true-false':
			return item.options.findIndex((option) => option.isKey);
		case 'estimate':
			return [item.value, item.decimals, item.min, item.max, item.step, item.tolerance];
		case 'order':
		case 'match':
			return 0;
	}
}

function scaleFrom(
	[value, decimals, min, max, step, tolerance]: ScaleWire,
	[prefix = '', suffix = '', reason = '']: readonly string[]
): Omit<EstimateItem, keyof ItemBase | 'kind'> {
	return { value, prefix, suffix, decimals, min, max, step, tolerance, reason };
}

/** A list in groups of `size`; what is left over at the end is dropped. */
export function grouped(texts: readonly string[], size: number): readonly (readonly string[])[] {
	return Array.from({ length: texts.length / size }, (_, index) =>
		texts.slice(size * index, size * (index + 1))
	);
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

export function defaultId(index: number): string {
	return `q${index + 1}`;
}
