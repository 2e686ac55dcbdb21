import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFacts } from '../facts/reading';
import { findStatements } from '../facts/statements/find-statements';
import { spoken } from '../facts/statements/statement';
import { loadModel } from '../language/model';
import { parseParagraph } from '../language/parse';
import { LEAST_WORTH, worthOf } from './deed-worth';

const model = loadModel(readFileSync(new URL('../language/english.bin', import.meta.url)));

const TEXT = [
	'Bergen opened a new bridge over the harbour on Tuesday.',
	'The bridge cost the city 40 million crowns.',
	'Mayor Liv Solberg praised the engineers of the bridge.',
	'The harbour was closed to ships for a year while the bridge was built.',
	'Solberg had promised the bridge to the islands of the harbour in 2019.',
	'The engineers of the bridge came from Oslo.',
	'Ferries had linked the islands of the harbour with the city before the bridge.',
	'Tourist Kai Borg bought an ice cream in Askøy.',
	'The ferries of the islands stay open until the summer.'
].join(' ');

/** The worth of the statement that begins with some words. */
function worthIn(start: string): number {
	const paragraph = { text: TEXT, start: 0, kind: 'body' as const };
	const article = {
		text: TEXT,
		title: 'Solberg opens bridge',
		published: '2024-03-14',
		paragraphs: [paragraph]
	};
	const reading = readFacts(article, [{ paragraph: 0, sentences: parseParagraph(paragraph, model) }]);
	const statement = findStatements(reading).found.find((one) => spoken(one).startsWith(start));
	return statement ? worthOf(reading, statement) : Number.NaN;
}

it('asks for what the article keeps coming back to', () => {
	expect(worthIn('The engineers of the bridge came')).toBeGreaterThan(LEAST_WORTH);
});

it('asks for no side remark', () => {
	expect(worthIn('Tourist Kai Borg bought')).toBeLessThan(LEAST_WORTH);
});

it('finds a deed of somebody in the headline worth more than one of anybody', () => {
	expect(worthIn('Mayor Liv Solberg praised')).toBeGreaterThan(worthIn('The engineers of the bridge came'));
});
