import { describe, expect, it } from 'vitest';
import { findEntities } from './entities/find-entities';
import { parsed } from './entities/fixture';
import { readStory, stemOf } from './story';

describe('a stem', () => {
	it.each([
		['announces', 'announcement'],
		['protest', 'protesters'],
		['investigators', 'investigation'],
		['constitution', 'constitutional'],
		['studies', 'study'],
		['law', 'laws']
	])('is one for %s and %s', (one, other) => {
		expect(stemOf(one)).toBe(stemOf(other));
	});

	it.each([
		['policy', 'police'],
		['internal', 'internet'],
		['passes', 'passengers'],
		['part', 'party']
	])('tells %s from %s', (one, other) => {
		expect(stemOf(one)).not.toBe(stemOf(other));
	});
});

describe('a headline', () => {
	const sentences = parsed('Norway/NNP/nsubj>1 sold/VBD ships/NNS to/IN Sweden/NNP');
	const entities = findEntities(sentences);
	const told = (title: string, word: string) => readStory(title, entities).things.has(stemOf(word));

	it('makes its own words clear, and what its kind of story holds', () => {
		expect(told('Two hurt as trams collide in Arvik', 'collision')).toBe(true);
		expect(told('Two hurt as trams collide in Arvik', 'driver')).toBe(true);
		expect(told('Arvik votes for a new bridge', 'referendum')).toBe(true);
		expect(told('Arvik votes for a new bridge', 'novelist')).toBe(false);
	});

	it('names the entities whose name it holds', () => {
		const { named } = readStory('Norway sells ships', entities);
		expect([...named]).toEqual([entities.entities.find(({ name }) => name === 'Norway')?.id]);
	});
});
