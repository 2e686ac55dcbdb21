import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { itemsOf } from './fixture';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

function estimates(text: string) {
	return itemsOf({ text, title: 'Trams collide in Arvik', model }, 'estimate').map(({ item }) => item);
}

describe('a number of the same thing', () => {
	it('is one fact with two proofs when it is told twice', () => {
		const [only, ...others] = estimates(
			'Fourteen passengers were injured in Arvik. The mayor met the drivers. In Arvik, fourteen passengers were injured by glass.'
		);
		expect(others).toEqual([]);
		expect(only?.evidence).toHaveLength(2);
	});

	it('is not asked when two sentences disagree', () => {
		expect(
			estimates('Fourteen passengers were injured in Arvik. Later, forty passengers were injured in Arvik.')
		).toEqual([]);
	});

	it('is asked when something else is counted', () => {
		expect(
			estimates('Fourteen passengers were injured in Arvik. Forty drivers were injured in Arvik.')
		).toHaveLength(2);
	});
});

describe('a share of people in a survey', () => {
	it('is asked of those whom the one that made it surveyed', () => {
		const [item] = estimates(
			'The Arvik Tramway Company published a survey in May. In all, 68 percent wanted new trams for Arvik.'
		);
		expect(item?.stem).toBe(
			'What percentage of those surveyed by Arvik Tramway Company wanted new trams for Arvik?'
		);
	});

	it('is not asked when nobody says who made it', () => {
		expect(estimates('In a survey of 900 people, 68 percent supported new trams for Arvik.')).toEqual([]);
	});

	it('is not asked of nobody', () => {
		expect(estimates('In Arvik, 68 percent supported new trams.')).toEqual([]);
	});
});
