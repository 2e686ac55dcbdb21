import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { itemsOf } from './fixture';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

it('names a speaker who tells of herself once', () => {
	const text =
		'Mona Hale spoke in Arvik. She was glad. Mona Hale said Mona Hale had bought 40 trams for Arvik.';
	const stems = itemsOf(
		{ text, title: 'Mona Hale buys trams for Arvik', model },
		'estimate',
		'missing-number'
	).map(({ item }) => item.stem);
	expect(stems).toContain('According to Mona Hale, how many trams had she bought for Arvik?');
	for (const stem of stems) expect(stem.split('Mona Hale')).toHaveLength(2);
});

it('says who the speaker is', () => {
	const text =
		'Mona Hale, a police spokeswoman, came to Arvik. Mona Hale said 140 people were rescued in Arvik.';
	const [first] = itemsOf({ text, title: 'Arvik trams collide', model }, 'estimate');
	expect(first?.item.stem).toBe(
		'According to police spokeswoman Mona Hale, how many people were rescued in Arvik?'
	);
});
