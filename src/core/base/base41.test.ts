import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase41, toBase41 } from './base41';

const bytesOf = (text: string) => {
	const read = fromBase41(text);
	return read.ok ? [...read.value] : read.problem;
};

describe('base41', () => {
	it('writes three characters for two bytes, two for a last one, and reads them back', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const text = toBase41(bytes);
				expect(text).toMatch(/^[0-9A-Z$*+\-/]*$/);
				expect(text.length).toBe(Math.ceil(bytes.length * 1.5));
				expect(bytesOf(text)).toEqual([...bytes]);
			})
		);
	});

	it('never ends with a mark that messengers drop', () => {
		for (let number = 0; number < 65_536; number++)
			expect('*/').not.toContain(toBase41(Uint8Array.of(number >> 8, number & 255)).at(-1));
		for (let byte = 0; byte < 256; byte++) expect('*/').not.toContain(toBase41(Uint8Array.of(byte)).at(-1));
	});

	it('accepts one text only for each byte string', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[0-9A-Z$*+\-/]{0,20}$/), (text) => {
				const read = fromBase41(text);
				if (read.ok) expect(toBase41(read.value)).toBe(text);
			})
		);
	});

	it.each([
		['', []],
		['00', [0]],
		['96', [255]],
		['000', [0, 0]],
		['100', [0, 1]],
		['010', [0, 41]],
		['001', [6, 145]],
		['RV2', [0x12, 0x34]],
		['H/+', [255, 255]]
	])('reads %j by the rule of its digits', (text, bytes) => {
		expect(bytesOf(text)).toEqual(bytes);
	});

	it.each([
		['a00', 'alphabet'],
		['0 0', 'alphabet'],
		['0.0', 'alphabet'],
		['É00', 'alphabet'],
		['0', 'not-canonical'],
		['0000', 'not-canonical'],
		['A6', 'not-canonical'],
		['I/+', 'not-canonical'],
		['//', 'not-canonical'],
		['///', 'not-canonical']
	])('refuses %j as %s', (text, problem) => {
		expect(bytesOf(text)).toBe(problem);
	});
});
