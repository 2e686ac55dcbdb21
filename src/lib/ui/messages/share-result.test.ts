import { expect, it } from 'vitest';
import { asSquares, asWords } from './share-result';

const result = {
	title: 'The bridge',
	right: 4,
	squares: ['right', 'right', 'missed', 'right', 'close', 'right'],
	figures: [
		{ w: 'who', right: 2, asked: 2 },
		{ w: 'when', right: 2, asked: 4 },
		{ w: 'why', right: 0, asked: 0 }
	],
	link: 'https://five-ws.example/'
} as const;

it('a result is told in squares, five a line, with the link last', () => {
	expect(asSquares(result, 'ink').split('\n')).toEqual([
		'Five Ws · The bridge 4/6',
		'⬛⬛⬜⬛🔳',
		'⬛',
		'https://five-ws.example/'
	]);
	expect(asSquares(result, 'colours')).toContain('🟦🟦🟧🟦🟨\n🟦');
});

it('a result in words names each W that was asked', () => {
	expect(asWords(result)).toBe(
		'Five Ws, The bridge: 4 of 6 right. Who 2 of 2, When 2 of 4.\nhttps://five-ws.example/'
	);
});
