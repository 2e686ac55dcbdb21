import { expect, it } from 'vitest';
import type { AskedItem } from './asked-quiz';
import type { Item } from '../bank/item';
import { takenAway } from './taken-away';

const item = (options: number, kind: 'single-choice' | 'cloze' = 'single-choice'): Item => ({
	id: 'q1',
	w: 'who',
	stem: 'Who?',
	evidence: [{ start: 0, end: 1, quote: 'A' }],
	status: 'asserted',
	origin: 'written',
	family: 'hand',
	kind,
	options: Array.from({ length: options }, (_, place) => ({
		text: `option ${place}`,
		isKey: place === 1,
		reason: 'R.'
	}))
});
const seeds = Array.from({ length: 200 }, (_, seed) => seed);

it('each wrong option is taken away by some seed, the key by none', () => {
	expect([...new Set(seeds.map((seed) => takenAway(item(4), seed)))].sort()).toEqual([0, 2, 3]);
});

it('a reload takes the same away', () => {
	expect(seeds.map((seed) => takenAway(item(4, 'cloze'), seed))).toEqual(
		seeds.map((seed) => takenAway(item(4, 'cloze'), seed))
	);
});

it('of two options none is taken away', () => {
	expect(takenAway(item(2), 1)).toBeUndefined();
});

it('where the key is not known nothing is taken away', () => {
	const asked: AskedItem = {
		id: 'q1',
		w: 'who',
		stem: 'Who?',
		kind: 'single-choice',
		options: [{ text: 'A' }, { text: 'B' }, { text: 'C' }]
	};
	expect(takenAway(asked, 1)).toBeUndefined();
});
