import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import { readFacts } from '../../facts/reading';
import { loadModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { misspeltIn } from './misspelt';
import { slipIn } from './slips';
import { isRefuted, isToldAlready } from './told-already';
import { unworthyOf } from './worth';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));
const TITLE = 'Fire destroys harbour museum in Bergen';
const LEAD = 'A fire destroyed the harbour museum of Bergen and the ferry quay beside it. ';

function readingOf(text: string, title = TITLE) {
	const article = {
		text,
		title,
		published: '2024-03-14',
		paragraphs: [{ text, start: 0, kind: 'body' as const }]
	};
	return readFacts(article, [{ paragraph: 0, sentences: parseParagraph({ text, start: 0 }, model) }]);
}

/** Why the claims of the second sentence are not worth judging. */
function reasonsFor(line: string, title?: string) {
	const reading = readingOf(LEAD + line, title);
	const claims = findFacts(reading).facts.flatMap((fact) =>
		fact.kind === 'claim' && fact.sentence > 0 ? [fact] : []
	);
	return { reading, claims, reasons: claims.map(({ statement }) => unworthyOf(reading, statement)) };
}

describe('a statement worth judging', () => {
	it.each([
		['of what the headline names', 'The museum of Bergen opened its first hall in 1911.', undefined],
		[
			'of old times with a thing of the headline',
			'In 1987 Norway closed the naval museum in Oslo.',
			undefined
		],
		['of something else', 'Sweden lowered its tax on timber by 12 percent.', 'beside the headline'],
		[
			'where somebody was fetched',
			'Police arrested the museum guard Ole Moe at his home in Bergen.',
			'a side detail'
		],
		['what any fire has', 'Norway launched an investigation into the fire of Bergen.', 'a side detail']
	])('is told %s', (_, line, reason) => {
		const { reasons } = reasonsFor(line);
		expect(reasons.length).toBeGreaterThan(0);
		expect(reasons.every((one) => one === reason)).toBe(true);
	});

	it.each([
		['a fragment', 'On 12 June 2019, minutes before Norway voted to close it'],
		['a verb that misreads', 'The judge wrote denying Ada Falk the ferry harmed Bergen'],
		['a plural before its noun', 'Arvik Ferries had a 24 million pounds loss'],
		['nobody’s spokesman', 'Company engineer Ada Falk opened the lock'],
		['a date twice', 'Norway shut the port on 8 May 2019 and opened it on 8 May 2019'],
		['a deed before nothing', 'The embassy in Norway had suspended operations'],
		['a first name alone', 'Ingrid stayed in Bergen until the trial'],
		['letters not spelt out', 'The study was led by Ada Falk of QJ in Bergen']
	])('is no slip: %s', (_, text) => {
		expect(slipIn(readingOf(`${LEAD}Ingrid Falk spoke.`), text)).toBeDefined();
	});

	it('is whole with its names, dates and main clause', () => {
		const text = 'On 12 June 2019, minutes before the vote, Norway had closed the port that Ada Falk led';
		expect(slipIn(readingOf(`${LEAD}Ingrid Falk spoke.`), text)).toBeUndefined();
	});

	it.each([
		['Opposition in Norway names its leader', 'The opposition has called for protests on Saturday in Oslo.'],
		['Ole Moe under pressure', 'Ole Moe has the backing of Norway, Sweden and Denmark.']
	])('is told of what the headline speaks of: %s', (title, line) => {
		const { reasons } = reasonsFor(line, title);
		expect(reasons).toContain(undefined);
	});

	it('has no word that the article spells otherwise elsewhere', () => {
		const reading = readingOf(
			'Ada Solberg sang. Ada Solberg left. Solbegr wept with the comittee. A committee of the committee met.'
		);
		expect(
			['Solbegr wept', 'the comittee met', 'Solberg sang'].map((text) => misspeltIn(reading, text))
		).toEqual(['Solbegr', 'comittee', undefined]);
	});

	it.each([
		[
			'in other forms',
			'Ole Moe pleads guilty to eight thefts',
			'Ole Moe pleaded guilty to each theft at the court of Bergen.',
			true
		],
		[
			'but for its number',
			'Ole Moe wins vote',
			'Ole Moe won the vote with 62% of all ballots in Bergen.',
			false
		],
		[
			'what is new',
			'Ole Moe pleads guilty to thefts',
			'Ole Moe founded the harbour museum of Bergen in 2009.',
			false
		]
	])('is told by the headline %s', (...[, title, line, isTold]) => {
		const { reading, claims } = reasonsFor(line, title);
		expect(claims.map(({ statement }) => isToldAlready(reading, statement))).toContain(isTold);
	});

	it('is not made false by losing what the headline has won', () => {
		expect(isRefuted(readingOf(LEAD, 'Ada Falk sets record at Bergen run'), 'won', 'lost')).toBe(true);
		expect(isRefuted(readingOf(LEAD, 'Ada Falk runs in Bergen'), 'won', 'lost')).toBe(false);
	});
});
