import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { statementReader } from './fixture';

const statementsOf = statementReader(
	loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)))
);

describe('the words of a statement', () => {
	it('write out who "she" is', () => {
		const [, second] = statementsOf(
			'Anna Solberg leads the city of Bergen. She opened a school in Oslo in 2019.'
		);
		expect(second).toBe('Anna Solberg opened a school in Oslo in 2019');
	});

	it('write a short name in full', () => {
		const said = statementsOf('Anna Solberg lives in Bergen. Ms Solberg opened a school in Oslo in 2019.');
		expect(said).toContain('Anna Solberg opened a school in Oslo in 2019');
	});

	it.each([
		[
			'The mayor of Bergen Anna Solberg opened a school in Oslo in 2019.',
			'The mayor of Bergen, Anna Solberg, opened a school in Oslo in 2019'
		],
		[
			'The mayor of Bergen, Anna Solberg, opened a school in Oslo in 2019.',
			'The mayor of Bergen, Anna Solberg, opened a school in Oslo in 2019'
		],
		[
			'Norway’s representative to the US Col Anna Solberg opened a school in Oslo in 2019.',
			'Norway’s representative to the US, Col Anna Solberg, opened a school in Oslo in 2019'
		]
	])('set off a name behind its office: %s', (text, expected) => {
		expect(statementsOf(text)).toContain(expected);
	});

	it('leave a family its "the"', () => {
		const said = statementsOf("Anna Solberg lives in Bergen. Norway bought the Solberg's boats in 2019.");
		expect(said).toContain("Norway bought the Solberg's boats in 2019");
	});

	it.each([
		['Norway opened a bridge in Bergen on Monday.', 'Norway opened a bridge in Bergen in February 2024'],
		[
			'Norway opened 14 bridges in Bergen on Monday.',
			'Norway opened 14 bridges in Bergen on 12 February 2024'
		],
		['Norway on Monday opened a bridge in Bergen.', 'Norway opened a bridge in Bergen'],
		[
			'Early on Monday, Norway opened a bridge in Bergen.',
			'Early on 12 February 2024, Norway opened a bridge in Bergen'
		],
		['Norway opened a bridge in Bergen last week.', 'Norway opened a bridge in Bergen in February 2024'],
		['Norway opened a bridge in Bergen two years ago.', 'Norway opened a bridge in Bergen in 2022'],
		['Norway opened a bridge in Bergen forty years ago.', 'Norway opened a bridge in Bergen around 1984'],
		[
			'Sweden will open a bridge in Bergen on Saturday.',
			'Sweden will open a bridge in Bergen on 17 February 2024'
		],
		[
			'Anna Solberg said “Norway will win today” in Bergen.',
			'Anna Solberg said “Norway will win today” in Bergen'
		]
	])('put a date in the place of a day, as exact as it matters: %s', (text, expected) => {
		expect(statementsOf(text)).toContain(expected);
	});

	it('stay away from a day that cannot be told and is needed', () => {
		expect(statementsOf('The sale of the Bergen ferry begins May 3 or 4.')).toEqual([]);
	});

	it('leave out words that tie a sentence to the one before, with their commas', () => {
		expect(statementsOf('However, Anna Solberg sent 14 engineers to Sweden in 2021.')).toEqual([
			'Anna Solberg sent 14 engineers to Sweden in 2021'
		]);
		expect(statementsOf('Anna Solberg also opened a school in Oslo in 2019.')).toEqual([
			'Anna Solberg opened a school in Oslo in 2019'
		]);
	});

	it('leave out asides in brackets', () => {
		expect(statementsOf('Anna Solberg sent 14 engineers (all women) to Sweden in 2021.')).toEqual([
			'Anna Solberg sent 14 engineers to Sweden in 2021'
		]);
	});

	it.each([
		[
			'Anna Solberg herself opened a bridge in Bergen in 2021.',
			'Anna Solberg opened a bridge in Bergen in 2021'
		],
		['Norway had itself opened a bridge in Bergen in 2021.', 'Norway had opened a bridge in Bergen in 2021'],
		['Nationally, Norway opened 14 bridges in 2021.', 'Norway opened 14 bridges in 2021'],
		[
			'With little hope of a loan from Sweden, Norway closed a mine in Bergen in 2021.',
			'Norway closed a mine in Bergen in 2021'
		]
	])('leave out what only stresses or frames: %s', (text, expected) => {
		expect(statementsOf(text)).toContain(expected);
	});

	it('keep a "himself" that the verb needs', () => {
		expect(statementsOf('Anna Solberg blamed herself in Bergen in 2021.')).toEqual([
			'Anna Solberg blamed herself in Bergen in 2021'
		]);
	});

	it('call "the country" by its name when the headline tells it', () => {
		const text = 'Anna Solberg opened 14 schools in the country in 2021.';
		expect(statementsOf(text, 'Schools open in Norway')).toEqual([
			'Anna Solberg opened 14 schools in Norway in 2021'
		]);
	});

	it.each([
		[
			'acted on by another',
			'Denmark closed its harbours to the country.',
			'Denmark closed its harbours to Norway'
		],
		[
			'whose firm another fined',
			'Denmark imposed fines on the country’s ferry firm Fjordline.',
			'Denmark imposed fines on Norway’s ferry firm Fjordline'
		]
	])('call "the country" by its name %s', (_, text, said) => {
		expect(statementsOf(text, 'Schools open in Norway')).toContain(said);
	});

	it.each([
		'Swedish officials have denied reports that sailors from the country were sent to Oslo.',
		'Denmark raised the tax on timber in the country.'
	])('leave "the country" alone that may be another: %s', (text) => {
		expect(statementsOf(text, 'Schools open in Norway').filter((said) => / Norway\b/.test(said))).toEqual([]);
	});

	it('name a day once', () => {
		const text = 'By yesterday, Norway had counted 14 ferries, nine of them before noon on February 13.';
		for (const said of statementsOf(text)) expect(said.match(/February/g)?.length ?? 0).toBeLessThan(2);
	});

	it.each([
		'Norway said on Tuesday the bridge of Bergen would close.',
		'Norway said on Tuesday, the bridge of Bergen would close.'
	])('put "that" between a date and what was said: %s', (text) => {
		expect(statementsOf(text)).toContain(
			'Norway said in February 2024 that the bridge of Bergen would close'
		);
	});
});
