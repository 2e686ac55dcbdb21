import * as v from 'valibot';
import type { AskedItem } from '../quiz/asked-quiz';
import type { ExamPaper } from '../quiz/asked-quiz';
import { withPaperId } from '../quiz/exam';
import { defaultId, grouped, KINDS, orNone, WS } from './item-wire';
import { addedFrom, addedTo, addedWire, areKnown, bitsOf } from './settings-wire';
import { fromJson } from './wire';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The numbers of an estimate: decimals, least, most, step, tolerance. */
const scaleWire = v.strictTuple([count, v.number(), v.number(), v.number(), v.number()]);

/** Indexes of kind and W, stem, the kind's texts, the scale of an estimate. */
const askedWire = v.strictTuple([count, count, text, v.array(text), orNone(scaleWire)]);
type AskedWire = v.InferOutput<typeof askedWire>;

/** title, maker, settings, commitment, items; behind them what the settings announce. */
const paperWire = v.tupleWithRest([text, orNone(text), count, text, v.array(askedWire)], addedWire);

/** A paper as JSON without names of fields: every paper has one such text, and each such text is one paper. */
export function paperToWire(paper: ExamPaper): string {
	const { title, by, commitment, items } = paper;
	const wire: v.InferOutput<typeof paperWire> = [
		title,
		by ?? 0,
		bitsOf(paper),
		commitment,
		items.map(askedToWire),
		...addedTo(paper)
	];
	return JSON.stringify(wire);
}

/** What a text of the wire says, as yet unchecked; undefined when it is not written as `paperToWire` writes. */
export function paperFromWire(json: string): ExamPaper | undefined {
	const parsed = v.safeParse(paperWire, fromJson(json));
	if (!parsed.success) return undefined;
	const [title, by, bits, commitment, wires, ...added] = parsed.output;
	const items = wires.flatMap((wire, index) => askedFromWire(wire, index) ?? []);
	if (items.length < wires.length || !areKnown(bits)) return undefined;
	const { settings, resultsTo } = addedFrom(bits, added);
	const paper = withPaperId({
		title,
		...(by === 0 ? {} : { by }),
		items,
		settings,
		...(resultsTo === undefined ? {} : { resultsTo }),
		commitment
	});
	return paperToWire(paper) === json ? paper : undefined;
}

function askedToWire(item: AskedItem): AskedWire {
	return [KINDS.indexOf(item.kind), WS.indexOf(item.w), item.stem, textsOf(item), scaleOf(item)];
}

function textsOf(item: AskedItem): string[] {
	switch (item.kind) {
		case 'single-choice':
		case 'cloze':
			return item.options.map((option) => option.text);
		case 'true-false':
			return [];
		case 'estimate':
			return [item.prefix, item.suffix];
		case 'order':
			return item.entries.map((entry) => entry.text);
		case 'match':
			return item.pairs.flatMap(({ left, right }) => [left, right]);
	}
}

function scaleOf(item: AskedItem): AskedWire[4] {
	if (item.kind !== 'estimate') return 0;
	return [item.decimals, item.min, item.max, item.step, item.tolerance];
}

function askedFromWire([kind, w, stem, texts, scale]: AskedWire, index: number): AskedItem | undefined {
	const word = WS[w];
	if (word === undefined) return undefined;
	const base = { id: defaultId(index), w: word, stem };
	const name = KINDS[kind];
	switch (name) {
		case 'single-choice':
		case 'cloze':
			return { ...base, kind: name, options: texts.map((option) => ({ text: option })) };
		case 'true-false':
			return { ...base, kind: name, options: [{ text: 'True' }, { text: 'False' }] };
		case 'estimate': {
			if (scale === 0) return undefined;
			const [decimals, min, max, step, tolerance] = scale;
			const [prefix = '', suffix = ''] = texts;
			return { ...base, kind: name, prefix, suffix, decimals, min, max, step, tolerance };
		}
		case 'order':
			return { ...base, kind: name, entries: texts.map((entry) => ({ text: entry })) };
		case 'match': {
			const pairs = grouped(texts, 2).map(([left = '', right = '']) => ({ left, right }));
			return { ...base, kind: name, pairs };
		}
		case undefined:
			return undefined;
	}
}
