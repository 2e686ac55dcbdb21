import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { statementReader } from './fixture';

const statementsOf = statementReader(
	loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)))
);

describe('statements', () => {
	it('say a plain sentence as it stands', () => {
		expect(statementsOf('Anna Solberg sent 14 engineers to Sweden in 2021.')).toEqual([
			'Anna Solberg sent 14 engineers to Sweden in 2021'
		]);
	});

	it.each([
		['a thing that only the article explains', 'Anna Solberg rejected the plan on Monday.'],
		['"such" and "another"', 'Another such bridge was opened in Norway in 2021.'],
		['a pronoun without antecedent', 'They opened a bridge in Norway in 2021.'],
		['the writer', 'We opened a bridge in Norway in 2021.'],
		['a question', 'Has Norway opened a bridge in 2021?'],
		['what is said within quotation marks', '“Norway has opened many bridges in Bergen since 2012.”']
	])('do not stand alone on %s', (_, text) => {
		expect(statementsOf(text)).toEqual([]);
	});

	it.each([
		['Trams collide in Arvik', 'The collision happened on a bridge over the Elva.'],
		['Trams collide in Arvik', 'The driver had worked for 14 hours.'],
		['Norway votes on its oldest law', 'The government had promised 14 bridges.']
	])('leave to the headline "%s" what it makes clear', (title, text) => {
		expect(statementsOf(text)).toEqual([]);
		expect(statementsOf(text, title)).toEqual([text.slice(0, -1)]);
	});

	it('do not take an earlier thing for the one in the headline', () => {
		expect(statementsOf('The previous collision had killed 14 people.', 'Trams collide in Arvik')).toEqual(
			[]
		);
	});

	it('stop before a remark that only the article explains', () => {
		expect(statementsOf('Norway sent 14 engineers to Sweden in 2021, where the plan had failed.')).toEqual([
			'Norway sent 14 engineers to Sweden in 2021'
		]);
		expect(statementsOf('Norway opened a bridge in Bergen in 2021 while the plan was discussed.')).toEqual([
			'Norway opened a bridge in Bergen in 2021'
		]);
	});

	it('begin after a setting that only the article explains', () => {
		expect(statementsOf('After the debate, Norway opened a bridge in Bergen in 2021.')).toEqual([
			'Norway opened a bridge in Bergen in 2021'
		]);
	});

	it('never lose a condition', () => {
		expect(statementsOf('Norway will open a bridge in Bergen in 2030 if the plan is approved.')).toEqual([]);
		expect(statementsOf('If the plan is approved, Norway will open a bridge in Bergen in 2030.')).toEqual([]);
	});

	it('give a long sentence short as well', () => {
		const said = statementsOf(
			'Anna Solberg sent 14 engineers from Bergen to Sweden in 2021, causing a long debate about bridges among the older members of the Norwegian parliament in Oslo.'
		);
		expect(said).toContain('Anna Solberg sent 14 engineers from Bergen to Sweden in 2021');
	});

	it('attribute what somebody said when it is cut out', () => {
		const said = statementsOf(
			'The Norwegian Bridge Society said 14 engineers had left Norway for Sweden in 2021.'
		);
		expect(said).toContain(
			'According to the Norwegian Bridge Society, 14 engineers had left Norway for Sweden in 2021'
		);
	});

	it.each([
		[
			'after a comma at the end',
			'Norway sent 14 engineers to Sweden in 2021, the Norwegian Bridge Society reported.',
			'According to the Norwegian Bridge Society, Norway sent 14 engineers to Sweden in 2021'
		],
		[
			'with "according to" at the end',
			'Norway sent 14 engineers to Sweden in 2021, according to the Norwegian Bridge Society.',
			'According to the Norwegian Bridge Society, Norway sent 14 engineers to Sweden in 2021'
		],
		[
			'with "according to" at the start',
			'According to the Norwegian Bridge Society, Norway sent 14 engineers to Sweden in 2021.',
			'According to the Norwegian Bridge Society, Norway sent 14 engineers to Sweden in 2021'
		]
	])('attribute what is said %s', (_, text, said) => {
		expect(statementsOf(text)).toContain(said);
		expect(statementsOf(text)).not.toContain('Norway sent 14 engineers to Sweden in 2021');
	});

	it('take verbs that share a subject apart, with the helper they share', () => {
		const said = statementsOf('Anna Solberg was arrested in Oslo in 2019 and sent to Sweden in 2021.');
		expect(said).toContain('Anna Solberg was arrested in Oslo in 2019');
		expect(said).toContain('Anna Solberg was sent to Sweden in 2021');
	});

	it.each([
		['a bare count', 'Many were offered a house in Bergen by Anna Solberg in 2021.'],
		['a season that is not dated', 'Last season Norway defeated Sweden in Bergen.']
	])('do not stand alone on %s', (_, text) => {
		for (const said of statementsOf(text)) expect(said).not.toMatch(/^(?:Many|Last season)/);
	});

	it.each([
		[
			'Anna Solberg declared herself queen of Bergen in 2021 and was immediately recognised by Norway.',
			'Anna Solberg was immediately recognised by Norway'
		],
		['Norway closed a mine in 2019 and therefore paid 14 engineers.', 'Norway therefore paid 14 engineers']
	])('keep together what leans on the verb before: %s', (text, cut) => {
		const said = statementsOf(text);
		expect(said.length).toBeGreaterThan(0);
		expect(said).not.toContain(cut);
		expect(said).not.toContain(cut.replace('therefore ', ''));
	});

	it.each([
		['a thought that is only somebody’s', 'Norway and Sweden confirmed their conclusion in 2021.'],
		['a number without its thing', 'Norway lost 42 in 2021.'],
		['"his" without its thing', 'Anna Solberg ended hers in 2021.'],
		['a thing that only a date follows', 'Norway rescinded the policy in 2021.']
	])('do not stand alone on %s', (_, text) => {
		expect(statementsOf(text)).toEqual([]);
	});

	it('do not speak of "the quake" where the story has several', () => {
		const text = 'Sweden felt the earthquake in 2021.';
		expect(statementsOf(text, 'Earthquake hits Sweden')).not.toEqual([]);
		expect(statementsOf(text, 'Four aftershocks hit Sweden')).toEqual([]);
		expect(statementsOf(`The second quake hit Oslo. ${text}`, 'Earthquake hits Sweden')).toEqual([]);
	});

	it('can do without what something is for', () => {
		const text = 'Anna Solberg called a meeting of 14 mayors in Oslo, to discuss the ailing quay.';
		expect(statementsOf(text)).toContain('Anna Solberg called a meeting of 14 mayors in Oslo');
	});

	it('cut off a second subject without a verb', () => {
		const said = statementsOf('Anna Solberg was elected in 1998, and Erik Dahl in 2001.');
		expect(said).toEqual(['Anna Solberg was elected in 1998']);
	});

	it.each(['Anna Solberg remarked in a release in 2021.', 'Norway announced that from 15 June 2021.'])(
		'are none when what was said is missing: %s',
		(text) => {
			expect(statementsOf(text)).toEqual([]);
		}
	);

	it('are none when two people take a verb in the singular', () => {
		expect(statementsOf('Anna Solberg and Erik Dahl has opened 14 schools in Norway.')).toEqual([]);
	});

	it('never cut a sentence where it goes on', () => {
		const text = 'Sweden denied in 2021 that Norway had sold the ferry to Denmark.';
		for (const said of statementsOf(text)) expect(said).not.toBe('Sweden denied in 2021');
	});

	it('say what stands behind "who" of the one named before it', () => {
		const said = statementsOf('Norway thanked Anna Solberg, who opened a bridge in Bergen in 2021.');
		expect(said).toContain('Anna Solberg opened a bridge in Bergen in 2021');
	});

	it('say nothing behind "who" of somebody without a name', () => {
		const said = statementsOf('Norway thanked the mayor, who opened a bridge in Bergen in 2021.');
		expect(said.filter((text) => text.includes('mayor opened'))).toEqual([]);
	});
});
