import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../facts/reading';
import { findStatements } from '../../facts/statements/find-statements';
import { spoken } from '../../facts/statements/statement';
import { loadModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { strangerIn } from '../strangers';
import { looseEndOf } from './loose-ends';
import { saysLittle } from './says-little';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

function readingOf(text: string, title = 'Harbour of Bergen to close') {
	const paragraphs = [{ text, start: 0, kind: 'body' as const }];
	const article = { text, title, published: '2024-03-14', paragraphs };
	return readFacts(article, [{ paragraph: 0, sentences: parseParagraph({ text, start: 0 }, model) }]);
}

describe('looseEndOf', () => {
	it.each([
		['Ada Falk was a teacher in Bergen, and has been mayor since 2009', '', true],
		['Ada Falk was a teacher in Bergen', '', false],
		['Minister Ole Moe has led the port of Bergen since 2009', ' Moe died in Norway in 2024.', true],
		['Minister Ole Moe has led the port of Bergen since 2009', ' Moe slept in Norway in 2024.', false],
		['Ole Moe was held in Bergen, consistent with the international law of the sea', '', true],
		['Norway closed the port of Bergen illegally in 2019', '', true],
		['Norway accused Sweden of violating the law of Bergen in 2019', '', false]
	])('weighs what hangs on %j%s', (said, more, isLoose) => {
		const reading = readingOf(`${said}.${more}`);
		const own = findStatements(reading).found.find((one) => spoken(one) === said);
		expect(own && looseEndOf(reading, own) !== undefined).toBe(isLoose);
	});
});

describe('saysLittle', () => {
	const lead = 'The harbour of Bergen will close in May. Ships will use the quay of Arvik. ';
	it.each([
		['Norway switched to a two-berth plan.', true],
		['The harbour of Bergen opened in 1911.', false],
		['Norway sold 12 old wooden ferries from Arvik to Sweden and Denmark in August 2019.', false]
	])('weighs short statements by the story: %s', (line, isLittle) => {
		const reading = readingOf(lead + line);
		const own = findStatements(reading).found.filter(({ sentence }) => sentence === 2);
		expect(own.map((one) => saysLittle(reading, one))).toContain(isLittle);
	});
});

describe('strangerIn', () => {
	const text =
		'Minister Ole Fjeld spoke in Bergen. Fjeld left. Fjeld slept. Fjeld ate. Fjeld rose. Fjeld ran.';
	it.each([
		['Fjeld swore to keep the port.', true],
		['Ole Fjeld swore to keep the port.', false],
		['The Fjeld family kept the port.', false]
	])('wants the whole name, or the headline’s: %s', (stem, isStranger) => {
		expect(strangerIn(readingOf(text), stem) !== undefined).toBe(isStranger);
		expect(strangerIn(readingOf(text, 'Fjeld speaks'), stem)).toBeUndefined();
	});
});
