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
		[
			'in the end of a list',
			'Mona Hale spoke of the worst attack since 2018, with police reporting at the time 40 guards, 95 civilians, and hundreds of Arvik rebels killed.'
		],
		[
			'of a length of time that only describes',
			'Mona Hale asked for a meal on the seven hour drive to Arvik.'
		],
		['whose noun is no plural', 'Mona Hale has passed 270 Arvik council vote total.'],
		[
			'of a share whose whole is not said',
			'Mona Hale said the goal for the Arvik trams was to exceed 90 percent.'
		],
		['that the years tell', 'Mona Hale led Arvik for eight years, from 2009 to 2017.'],
		['that its own noun tells', 'The sevengill of Arvik has seven gills.']
	])('has no blank for a number %s', (_, text) => {
		expect(clozes(text)).toEqual([]);
	});

	it('begins its clause with what the speaker is called', () => {
		const [item] = clozes('Governor Mona Hale said Governor Mona Hale has sent 3,000 guards to Arvik.');
		expect(item?.stem).not.toContain('Governor she');
	});

	const LEAD = 'The council of Arvik met on Monday. It was a long day. The hall was cold. ';

	it.each([
		['at the side of the story', 'Ole Moe of Norvald owns four boats.', 0],
		['of another event', 'In 2019 a Norvald fire killed 30 people.', 0],
		['measured from nowhere', '62 Arvik outlets had closed within a year.', 0],
		['of what the headline tells', 'Six Arvik trams were sold to Norvald in 2019.', 1],
		['of people harmed', 'In 2019, 30 people were killed by trams.', 1]
	])('has a blank further down for a number %s: %s', (_, text, count) => {
		expect(clozes(`${LEAD}${text}`)).toHaveLength(count);
	});
});
