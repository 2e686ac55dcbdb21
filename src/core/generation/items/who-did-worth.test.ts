import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../language/model';
import { parseParagraph } from '../language/parse';
import { readFacts } from '../facts/reading';
import { isHeavy, tellsKey } from './who-did-worth';

const model = loadModel(readFileSync(new URL('../language/english.bin', import.meta.url)));
const text = 'The Solberg bridge is shut. Solberg lies in the north.';
const paragraph = { text, start: 0, kind: 'body' as const };
const reading = readFacts({ text, title: 'A bridge', paragraphs: [paragraph] }, [
	{ paragraph: 0, sentences: parseParagraph(paragraph, model) }
]);

describe('a question for who did it', () => {
	it.each([
		['Who thanked the crew on behalf of Norway?', true],
		['Who scored twice for Norway in the second half?', true],
		['Who played in the final for the Harbour Rovers?', true],
		['Who thanked the crew for the rescue?', false],
		['Who said “we act on behalf of Norway” at the opening?', false]
	])('%s tells on whose side its key is: %s', (stem, tells) => {
		expect(tellsKey(stem)).toBe(tells);
	});

	it.each([
		['Who was badly shaken by a fall that badly hurt three others?', true],
		['Who was badly shaken by a fall that killed three others?', false],
		['Who praised the struggle of its people?', true],
		['Who praised Norway for its bridges?', false],
		['Who won in Oslo in addition to Bergen?', true]
	])('%s is clumsy: %s', (stem, isClumsy) => {
		expect(isHeavy(reading, stem)).toBe(isClumsy);
	});
});
