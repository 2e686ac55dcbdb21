import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseBank } from '../bank/schema';
import type { Response } from './response';
import { squaresOf } from './squares';

const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the frozen bank cannot be read');
const items = bank.value.items.slice(0, 4);
const responded = (place: number, points: number, correct: boolean): Response => ({
	itemId: items[place]?.id ?? '',
	chosen: null,
	points,
	correct,
	shownAt: 0,
	answeredAt: 0
});

it('squares stand in the order of the quiz, and a question left out is missed', () => {
	const responses = [responded(2, 3, false), responded(0, 10, true), responded(1, 0, false)];
	expect(squaresOf(items, responses)).toEqual(['right', 'missed', 'close', 'missed']);
});

it('an estimate that is near enough counts as right', () => {
	expect(squaresOf(items.slice(0, 1), [responded(0, 7, true)])).toEqual(['right']);
});
