import { expect, test } from 'vitest';
import { brokenBytes, corpus } from './hostile/corpus';

test('the hostile corpus holds at least 500 texts, no two alike', () => {
	expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
	expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
	expect(corpus.length).toBeGreaterThanOrEqual(500);
});

test('its scripts tell when they run', () => {
	const silent = corpus.filter(
		({ name, text }) => name.startsWith('script') && !text.includes('hostileRan(')
	);
	// One loads a script of another host, one an entity of XML: a request of theirs is what tells.
	expect(silent.every(({ text }) => /other\.example|ENTITY/.test(text))).toBe(true);
});

test('its broken bytes are no UTF-8', () => {
	for (const bytes of brokenBytes)
		expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
});
