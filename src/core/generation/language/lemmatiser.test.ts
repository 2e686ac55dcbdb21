import { describe, expect, it } from 'vitest';
import { lemmaByRule, lemmaOf } from './lemmatiser';

describe('lemmaByRule', () => {
	it.each([
		['rivers', 'NNS', 'river'],
		['cities', 'NNS', 'city'],
		['boxes', 'NNS', 'box'],
		['glasses', 'NNS', 'glass'],
		['heroes', 'NNS', 'hero'],
		['watches', 'VBZ', 'watch'],
		['makes', 'VBZ', 'make'],
		['walked', 'VBD', 'walk'],
		['hoped', 'VBD', 'hope'],
		['stopped', 'VBN', 'stop'],
		['carried', 'VBD', 'carry'],
		['announced', 'VBD', 'announce'],
		['collided', 'VBD', 'collide'],
		['avoided', 'VBD', 'avoid'],
		['boycotted', 'VBD', 'boycott'],
		['visited', 'VBD', 'visit'],
		['making', 'VBG', 'make'],
		['running', 'VBG', 'run'],
		['selling', 'VBG', 'sell'],
		['bringing', 'VBG', 'bring'],
		['changing', 'VBG', 'change'],
		['bigger', 'JJR', 'big'],
		['happiest', 'JJS', 'happy'],
		['travelled', 'VBD', 'travel'],
		['withdrew', 'VBD', 'withdraw'],
		['wolves', 'NNS', 'wolf'],
		['series', 'NNS', 'series'],
		['1990s', 'NNS', '1990s'],
		['press', 'NN', 'press'],
		['is', 'VBZ', 'is']
	])('takes %s (%s) back to %s', (form, tag, lemma) => {
		expect(lemmaByRule(form, tag)).toBe(lemma);
	});
});

describe('lemmaOf', () => {
	const exceptions = new Map([
		['went d', 'go'],
		['’s z', 'wrong'],
		['fled d', 'flead'],
		["'s z", 'be']
	]);

	it('prefers an exception of the word and its kind of tag', () => {
		expect(lemmaOf('Went', 'VBD', exceptions)).toBe('go');
		expect(lemmaOf('went', 'NN', exceptions)).toBe('went');
	});

	it('knows irregular pasts better than the model', () => {
		expect(lemmaOf('fled', 'VBD', exceptions)).toBe('flee');
	});

	it('reads a curly apostrophe as a straight one', () => {
		expect(lemmaOf('’s', 'VBZ', exceptions)).toBe('be');
	});

	it('leaves names as they are', () => {
		expect(lemmaOf('Alps', 'NNPS', exceptions)).toBe('Alps');
	});
});
