import { describe, expect, it } from 'vitest';
import type { Item } from '../bank/item';
import { baselinesOf } from './baselines';

const base = {
	w: 'who',
	stem: 'Who won the race?',
	evidence: [],
	status: 'asserted',
	origin: 'written',
	family: 'hand'
} as const;

function choice(id: string, key: string, ...wrong: readonly string[]): Item {
	const option = (text: string) => ({ text, isKey: text === key, reason: 'So it is.' });
	return { ...base, id, kind: 'single-choice', options: [key, ...wrong].map(option) };
}

const items = [
	choice('q1', 'Annabella Brook', 'Bo', 'Cy', 'Di'),
	choice('q2', 'Bo', 'Annabella Brook', 'Cy', 'Di'),
	choice('q3', 'Annabella Brook', 'Bo', 'Cy', 'Di')
];

describe('baselines', () => {
	it('are chance, and the blind guesser who does best', () => {
		expect(baselinesOf(items, ({ id }) => id === 'q2')).toMatchObject({
			asked: 3,
			right: 1,
			chance: 0.75,
			best: { strategy: 'longest', expected: 2 }
		});
	});

	it('leave out what is not chosen from answers of its own', () => {
		const order: Item = {
			...base,
			id: 'q4',
			kind: 'order',
			entries: ['One', 'Two', 'Three'].map((text) => ({ text, reason: 'So it was.' }))
		};
		expect(baselinesOf([...items, order], () => true)).toMatchObject({ asked: 3, right: 3 });
		expect(baselinesOf([order], () => true)).toBeUndefined();
	});
});
