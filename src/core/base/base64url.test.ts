import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url';

const bytesOf = (text: string) => {
	const read = fromBase64url(text);
	return read.ok ? [...read.value] : read.problem;
};

describe('base64url', () => {
	it('writes what Node writes and reads it back', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const text = toBase64url(bytes);
				expect(text).toBe(Buffer.from(bytes).toString('base64url'));
				expect(bytesOf(text)).toEqual([...bytes]);
			})
		);
	});

	it('accepts one text only for each byte string', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\w-]{0,20}$/), (text) => {
				const read = fromBase64url(text);
				if (read.ok) expect(toBase64url(read.value)).toBe(text);
			})
		);
	});

	it.each([
		['QQ=', 'alphabet'],
		['a+b/', 'alphabet'],
		['QUJ é', 'alphabet'],
		['Q', 'not-canonical'],
		['QR', 'not-canonical'],
		['QUJDRA0FR', 'not-canonical']
	])('refuses %j as %s', (text, problem) => {
		expect(bytesOf(text)).toBe(problem);
	});
});
