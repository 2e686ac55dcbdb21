import { expect, it } from 'vitest';
import { questionAloud } from './aloud';

const asked = { id: 'q1', w: 'who', stem: 'The capital is _____.' } as const;

it('options are read by their letters in the order shown, without one that is taken away', () => {
	const item = {
		...asked,
		kind: 'cloze',
		options: [{ text: 'Lima' }, { text: 'Quito' }, { text: 'Oslo' }]
	} as const;
	expect(questionAloud({ item, shownOrder: [2, 0, 1], taken: 0 })).toEqual([
		'The capital is  blank .',
		'A: Oslo.',
		'C: Quito.'
	]);
});

it('of pairs the lefts are read, then the rights by their letters', () => {
	const pairs = [
		{ left: 'Peru', right: 'Lima' },
		{ left: 'Ecuador', right: 'Quito' }
	];
	expect(questionAloud({ item: { ...asked, kind: 'match', pairs }, shownOrder: [1, 0] }).slice(1)).toEqual([
		'Peru',
		'Ecuador',
		'A: Quito.',
		'B: Lima.'
	]);
});
