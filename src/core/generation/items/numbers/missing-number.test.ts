import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../bank/item-parts';
import { loadModel } from '../../language/model';
import { itemsOf } from './fixture';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

const TITLE = 'Arvik votes on its trams';

function clozes(text: string) {
	return itemsOf({ text, title: TITLE, model }, 'missing-number').map(({ item }) => item);
}

describe('a statement with its number missing', () => {
	it.each([
		[
			'Mayor Mona Hale said 39 were rescued in Arvik.',
			'According to Mayor Mona Hale, _____ people were rescued in Arvik.'
		],
		[
			'Mayor Mona Hale said the crash in Arvik had killed fourteen.',
			'According to Mayor Mona Hale, the crash in Arvik had killed _____ people.'
		],
		[
			'The 155 passengers of the Arvik tram were injured when the tram fell.',
			'_____ passengers of the Arvik tram were injured when the tram fell.'
		]
	])('says what is counted: %s', (text, stem) => {
		expect(clozes(text).map((item) => item.stem)).toContain(stem);
	});

	it('begins with a capital, option or blank', () => {
		const [item] = clozes('Nine Arvik trams were sold to Norvald in 2019.');
		expect(item?.stem).toMatch(/^_____ Arvik trams/);
		for (const { text } of item ? optionsOf(item) : []) expect(text).toMatch(/^\p{Lu}/u);
	});

	it.each([
		['that nobody says the noun of', 'The Arvik council lost 42.'],
		['that only describes', 'Arvik sent a 22-strong team to Norvald in 2019.'],
		['at the end of a range', 'Arvik trams had a failure rate of 6% to 11% in 2019.'],
		['of an age', 'Mona Hale left Arvik in 2019 at the age of 14.'],
		['of a place on a map', 'The Arvik tram line was built 40 miles south of Norvald in 2019.'],
		['that another has replaced', 'The initial toll in Arvik was raised to 35 people in 2019.'],
		['that its own noun tells', 'The sevengill of Arvik has seven gills.']
	])('has no blank for a number %s', (_, text) => {
		expect(clozes(text)).toEqual([]);
	});
});
