import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyText } from '../../../bank/item-parts';
import { loadModel } from '../../language/model';
import { itemsOf } from './fixture';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

function asked(text: string, title = 'Mona Hale in tram collision') {
	return itemsOf({ text, title, model }, 'how-old').map(({ item }) => [item.stem, keyText(item)]);
}

describe('how old somebody is', () => {
	it.each([
		['Mona Hale, 54, drove the Arvik tram.', 'How old was Mona Hale in February 2024?', '54 years'],
		['Mona Hale, aged 54, drove the Arvik tram.', 'How old was Mona Hale in February 2024?', '54 years'],
		['The driver was 54-year-old Mona Hale of Arvik.', 'How old was Mona Hale in February 2024?', '54 years'],
		[
			'Mona Hale, a 54-year-old teacher, drove the Arvik tram.',
			'How old was Mona Hale in February 2024?',
			'54 years'
		],
		['Mona Hale, 54, was killed in Arvik.', 'How old was Mona Hale, who was killed?', '54 years']
	])('is read beside the name: %s', (text, stem, age) => {
		expect(asked(text)).toContainEqual([stem, age]);
	});

	it.each([
		['when two ages are given', 'Mona Hale, 54, lives in Arvik. Mona Hale, 19, left Arvik.'],
		['of a thing', 'The 54-year-old tram left Arvik.'],
		['of a number that is none', 'Mona Hale, 540, drove the Arvik tram.']
	])('is not asked %s', (_, text) => {
		expect(asked(text)).toEqual([]);
	});

	it('is not asked of anybody but whom the headline names', () => {
		expect(asked('Mona Hale, 54, drove the Arvik tram.', 'Trams collide in Arvik')).toEqual([]);
	});

	it('is not asked for today of somebody who has died', () => {
		expect(asked('Mona Hale, 54, drove the Arvik tram. Arvik wept when Mona Hale died.')).toEqual([]);
	});

	it('is not asked when the headline tells it', () => {
		expect(asked('Mona Hale, 54, drove the Arvik tram.', 'Mona Hale, 54, saves Arvik')).toEqual([]);
	});
});
