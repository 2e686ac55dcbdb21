import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256, sha256Hex } from './digest';

describe('sha256', () => {
	it.each(['', 'abc', 'Zażółć gęślą jaźń', '😀'.repeat(1000)])('agrees with Node on %j', (text) => {
		const expected = createHash('sha256').update(text, 'utf8').digest();
		expect(sha256Hex(text)).toBe(expected.toString('hex'));
		expect([...sha256(new TextEncoder().encode(text))]).toEqual([...expected]);
	});
});
