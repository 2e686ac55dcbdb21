import { expect, test } from 'vitest';
import { piecesOf } from './marked-text';

const shown = (...parameters: Parameters<typeof piecesOf>) =>
	piecesOf(...parameters)
		.map(({ text, marked, closes }) => (marked ? `[${text}]${closes.join()}` : text))
		.join('');

test.each([
	['without marks, a paragraph is one piece', [], 'The river rose.'],
	['a mark is cut out and numbered', [{ number: 1, start: 104, end: 109 }], 'The [river]1 rose.'],
	['a mark may reach the end', [{ number: 2, start: 110, end: 115 }], 'The river [rose.]2'],
	[
		'two items may share their words',
		[
			{ number: 1, start: 104, end: 109 },
			{ number: 2, start: 104, end: 109 }
		],
		'The [river]1,2 rose.'
	],
	[
		'marks may overlap',
		[
			{ number: 1, start: 100, end: 109 },
			{ number: 2, start: 104, end: 114 }
		],
		'[The ][river]1[ rose]2.'
	],
	['a mark of another paragraph is not shown', [{ number: 1, start: 20, end: 30 }], 'The river rose.']
])('%s', (_, marks, expected) => {
	expect(shown('The river rose.', 100, marks)).toBe(expected);
});
