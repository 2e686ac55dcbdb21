import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';
import { contentId } from './content-id';

describe('contentId', () => {
	it('does not depend on the order of fields, nor on fields that are undefined', () => {
		expect(contentId({ a: 1, b: [2, { d: 3, c: 4 }] })).toBe(
			contentId({ b: [2, { c: 4, d: 3 }], a: 1, e: undefined })
		);
	});

	it('depends on every value and on the order of lists', () => {
		expect(contentId({ a: [1, 2] })).not.toBe(contentId({ a: [2, 1] }));
		expect(contentId({ a: '1' })).not.toBe(contentId({ a: 1 }));
	});

	it('is 16 hex digits, the same for ever', () => {
		expect(contentId({ title: 'Kestrel Bay', items: [1, 2] })).toBe('0778739577140f1a');
	});
});

describe('canonicalJson', () => {
	it('is JSON of the same data', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			})
		);
	});
});
