import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFacts } from '../../facts/reading';
import { findStatements } from '../../facts/statements/find-statements';
import { loadModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { isAllegation } from './allegation';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

it.each([
	['Norvald Bank was shut out of the market of Bergen.', 'Norvald Bank sues Arvik Bank', true],
	['Norvald Bank filed the suit in Bergen.', 'Norvald Bank sues Arvik Bank', false],
	['Norvald Bank said that Arvik Bank shut it out of Bergen.', 'Norvald Bank sues Arvik Bank', false],
	['The court of Bergen heard nine witnesses.', 'Norvald Bank sues Arvik Bank', false],
	['Norvald Bank was shut out of the market of Bergen.', 'Norvald Bank opens in Bergen', false]
])('%j under %j is what one side claims: %s', (text, title, is) => {
	const article = {
		text,
		title,
		published: '2024-03-14',
		paragraphs: [{ text, start: 0, kind: 'body' as const }]
	};
	const reading = readFacts(article, [
		{ paragraph: 0, sentences: parseParagraph({ text, start: 0 }, model) }
	]);
	const { found } = findStatements(reading);
	expect(found.length).toBeGreaterThan(0);
	expect(found.some((one) => isAllegation(reading, one))).toBe(is);
});
