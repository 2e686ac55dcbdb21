import * as v from 'valibot';
import type { Source } from '../bank/bank';
import { type Quiz, withQuizId } from '../quiz/quiz';
import { addedFrom, addedTo, addedWire, areKnown, bitsOf } from './settings-wire';
import { itemFromWire, itemToWire, itemWire, orNone } from './item-wire';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * title, maker, source's title (0 when it is the quiz's), publisher, url, day, settings (`BITS`), items; behind them what
 * the settings announce.
 */
const quizWire = v.tupleWithRest(
	[text, orNone(text), orNone(text), orNone(text), orNone(text), orNone(text), count, v.array(itemWire)],
	addedWire
);

/** A quiz as JSON without names of fields: every quiz has one such text, and each such text is one quiz. */
export function quizToWire(quiz: Quiz): string {
	const { title, by, source, items } = quiz;
	const wire: v.InferOutput<typeof quizWire> = [
		title,
		by ?? 0,
		source.title === title ? 0 : source.title,
		source.publisher ?? 0,
		source.url ?? 0,
		source.published ?? 0,
		bitsOf(quiz),
		items.map(itemToWire),
		...addedTo(quiz)
	];
	return JSON.stringify(wire);
}

/** What a text of the wire says, as yet unchecked; undefined when it is not written as `quizToWire` writes. */
export function quizFromWire(json: string): Quiz | undefined {
	const parsed = v.safeParse(quizWire, fromJson(json));
	if (!parsed.success) return undefined;
	const [title, by, sourceTitle, publisher, url, published, bits, wires, ...added] = parsed.output;
	const items = wires.flatMap((wire, index) => itemFromWire(wire, index) ?? []);
	if (items.length < wires.length || !areKnown(bits)) return undefined;
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

/** What a JSON text says; undefined when it is none. */
export function fromJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
