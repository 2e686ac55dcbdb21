import * as v from 'valibot';
import type { Source } from '../bank/bank';
import { type Quiz, withQuizId } from '../quiz/quiz';
import { itemFromWire, itemToWire, itemWire, orNone } from './item-wire';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** title, maker, source's title (0 when it is the quiz's), publisher, url, day, settings (1 shuffle + 2 feedback at the end), items. */
const quizWire = v.strictTuple([
	text,
	orNone(text),
	orNone(text),
	orNone(text),
	orNone(text),
	orNone(text),
	count,
	v.array(itemWire)
]);

/** A quiz as JSON without names of fields: every quiz has one such text, and each such text is one quiz. */
export function quizToWire(quiz: Quiz): string {
	const { title, by, source, settings, items } = quiz;
	const wire: v.InferOutput<typeof quizWire> = [
		title,
		by ?? 0,
		source.title === title ? 0 : source.title,
		source.publisher ?? 0,
		source.url ?? 0,
		source.published ?? 0,
		(settings.shuffle ? 1 : 0) + (settings.feedback === 'end' ? 2 : 0),
		items.map(itemToWire)
	];
	return JSON.stringify(wire);
}

/** What a text of the wire says, as yet unchecked; undefined when it is not written as `quizToWire` writes. */
export function quizFromWire(json: string): Quiz | undefined {
	const parsed = v.safeParse(quizWire, fromJson(json));
	if (!parsed.success) return undefined;
	const [title, by, sourceTitle, publisher, url, published, settings, wires] = parsed.output;
	const items = wires.flatMap((wire, index) => itemFromWire(wire, index) ?? []);
	if (items.length < wires.length || settings > 3) return undefined;
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
		settings: { shuffle: (settings & 1) === 1, feedback: (settings & 2) === 2 ? 'end' : 'each' }
	});
	return quizToWire(quiz) === json ? quiz : undefined;
}

function fromJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
