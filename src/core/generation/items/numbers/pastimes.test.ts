import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { itemsOf } from './fixture';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));
const asked = (text: string, title: string) =>
	itemsOf({ text, title, model }, 'estimate', 'how-many', 'missing-number').map(({ item }) => item.stem);

describe('a number of no weight', () => {
	it.each([
		['the years of a career', 'Ada Brook was a reporter of the Arvik Times for about 21 years.'],
		['the minutes of a match', 'Arvik lost 0–3. Ada Brook played for 25 minutes in Arvik.'],
		['the pages of a report', 'The council of Arvik published 183 pages on the trams.'],
		['a measure lifted whole', 'The Arvik trams sent 24 warnings over a four-minute long period.']
	])('is not asked: %s', (_, text) => {
		expect(asked(text, 'Trams collide in Arvik')).toEqual([]);
	});

	it('is asked when the years were spent in prison', () => {
		const stems = asked('Ada Brook spent 21 years in prison in Arvik.', 'Ada Brook leaves Arvik');
		expect(stems.length).toBeGreaterThan(0);
	});
});

describe('a total in the present', () => {
	it.each([
		[
			'Eleven drivers are now known to have been killed in Arvik.',
			'As of 14 February 2024, how many drivers are known to have been killed in Arvik?'
		],
		[
			'Today, the Arvik fever has killed 45,000 people.',
			'As of 14 February 2024, how many people has the Arvik fever killed?'
		]
	])('holds as of the day of publication: %s', (text, stem) => {
		expect(asked(text, 'Fever and trams kill in Arvik')).toContain(stem);
	});
});
