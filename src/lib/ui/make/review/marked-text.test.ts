import { expect, test } from 'vitest';
import { piecesOf, type Mark } from './marked-text';

const shown = (marks: readonly Mark[]) =>
	piecesOf('The river rose.', 100, marks)
		.map(({ text, kinds, closes }) =>
			kinds.length > 0 ? `[${text}]${closes.map(({ number }) => number).join()}` : text
		)
		.join('');
const key = (number: number, start: number, end: number): Mark => ({ kind: 'key', number, start, end });

test.each([
	['without marks, a paragraph is one piece', [], 'The river rose.'],
	['a mark is cut out and numbered', [key(1, 104, 109)], 'The [river]1 rose.'],
	['a mark may reach the end', [key(2, 110, 115)], 'The river [rose.]2'],
	['two items may share their words', [key(1, 104, 109), key(2, 104, 109)], 'The [river]1,2 rose.'],
	['marks may overlap', [key(1, 100, 109), key(2, 104, 114)], '[The ][river]1[ rose]2.'],
	['a mark of another paragraph is not shown', [key(1, 20, 30)], 'The river rose.']
])('%s', (_, marks, expected) => {
	expect(shown(marks)).toBe(expected);
});

test('a piece knows every kind of mark on it', () => {
	const open: Mark = { kind: 'open', number: 1, start: 100, end: 115 };
	expect(piecesOf('The river rose.', 100, [open, key(1, 104, 109)])[1]?.kinds).toEqual(['open', 'key']);
});
