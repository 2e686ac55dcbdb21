import * as v from 'valibot';
import type { Source } from '../bank/bank';
import { type Quiz, withQuizId } from '../quiz/quiz';
import { itemFromWire, itemToWire, itemWire, orNone } from './item-wire';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The bits of the settings' number. Whoever sets one of the last two adds its field behind the items, in this order. */
const BITS = { shuffle: 1, atTheEnd: 2, withheld: 4, asksName: 8, minutes: 16, resultsTo: 32 } as const;
const ALL_BITS = 63;

/**
 * title, maker, source's title (0 when it is the quiz's), publisher, url, day, settings (`BITS`), items; behind them the minutes
 * and the public key that results go to, each only where there is one.
 */
const quizWire = v.tupleWithRest(
	[text, orNone(text), orNone(text), orNone(text), orNone(text), orNone(text), count, v.array(itemWire)],
	v.union([count, text])
);

/** A quiz as JSON without names of fields: every quiz has one such text, and each such text is one quiz. */
export function quizToWire(quiz: Quiz): string {
	const { title, by, source, settings, items, resultsTo } = quiz;
	const wire: v.InferOutput<typeof quizWire> = [
		title,
		by ?? 0,
		source.title === title ? 0 : source.title,
		source.publisher ?? 0,
		source.url ?? 0,
		source.published ?? 0,
		bitsOf(quiz),
		items.map(itemToWire),
		...(settings.minutes === undefined ? [] : [settings.minutes]),
		...(resultsTo === undefined ? [] : [resultsTo])
	];
	return JSON.stringify(wire);
}

/** What a text of the wire says, as yet unchecked; undefined when it is not written as `quizToWire` writes. */
export function quizFromWire(json: string): Quiz | undefined {
	const parsed = v.safeParse(quizWire, fromJson(json));
	if (!parsed.success) return undefined;
	const [title, by, sourceTitle, publisher, url, published, bits, wires, ...added] = parsed.output;
	const items = wires.flatMap((wire, index) => itemFromWire(wire, index) ?? []);
	if (items.length < wires.length || bits > ALL_BITS) return undefined;
	const source: Source = {
		title: sourceTitle === 0 ? title : sourceTitle,
		...(publisher === 0 ? {} : { publisher }),
		...(url === 0 ? {} : { url }),
		...(published === 0 ? {} : { published })
	};
	const quiz = withQuizId({
		title,
		...(by === 0 ? {} : { by }),
		source,
		items,
		...addedFrom(bits, added)
	});
	return quizToWire(quiz) === json ? quiz : undefined;
}

function bitsOf({ settings, resultsTo }: Quiz): number {
	const { shuffle, feedback, minutes, asksName } = settings;
	return (
		(shuffle ? BITS.shuffle : 0) +
		(feedback === 'end' ? BITS.atTheEnd : 0) +
		(feedback === 'none' ? BITS.withheld : 0) +
		(asksName ? BITS.asksName : 0) +
		(minutes === undefined ? 0 : BITS.minutes) +
		(resultsTo === undefined ? 0 : BITS.resultsTo)
	);
}

/** The settings and the public key; what does not fit the bits is not written again as it was, and so refused. */
function addedFrom(bits: number, added: readonly (number | string)[]): Pick<Quiz, 'settings' | 'resultsTo'> {
	const has = (bit: number) => (bits & bit) !== 0;
	const minutes = has(BITS.minutes) ? added[0] : undefined;
	const resultsTo = has(BITS.resultsTo) ? added.at(-1) : undefined;
	return {
		settings: {
			shuffle: has(BITS.shuffle),
			feedback: has(BITS.withheld) ? 'none' : has(BITS.atTheEnd) ? 'end' : 'each',
			...(typeof minutes === 'number' ? { minutes } : {}),
			...(has(BITS.asksName) ? { asksName: true } : {})
		},
		...(typeof resultsTo === 'string' ? { resultsTo } : {})
	};
}

function fromJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
