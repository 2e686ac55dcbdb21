import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { findFacts } from '../find-facts';
import { readFacts } from '../reading';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

/** The numbers that a sentence lets be asked. */
function numbersIn(text: string): readonly number[] {
	const paragraph = { text, start: 0, kind: 'body' as const };
	const article = { text, title: 'Ferry sinks off Arvik', published: '2024-03-14', paragraphs: [paragraph] };
	const reading = readFacts(article, [{ paragraph: 0, sentences: parseParagraph(paragraph, model) }]);
	return findFacts(reading).facts.flatMap((fact) => (fact.kind === 'quantity' ? [fact.quantity.value] : []));
}

describe('a number beside what it does not count', () => {
	it.each([
		'About 40 cabins of the Arvik ferry and parts of the hull were found on Monday.',
		'The divers found 40 cabins and a mast off Arvik on Monday.',
		'Forty cabins and the mast were found off Arvik.',
		'Norvald has taken 5 million dollars from the Arvik bank and cancel of the loans.',
		'Norvald will buy 40 ferries from Arvik and sell the old ones.'
	])('is not asked for: %s', (text) => {
		expect(numbersIn(text)).not.toContain(40);
		expect(numbersIn(text)).not.toContain(5_000_000);
	});

	it.each([
		'Forty passengers and crew were found off Arvik on Monday.',
		'The ferry carried 40 passengers from Arvik and Norvald.',
		'Forty members of the council and the church of Arvik were found on Monday.'
	])('is asked for when all that is joined is counted: %s', (text) => {
		expect(numbersIn(text)).toContain(40);
	});
});
