import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { readFacts } from '../reading';
import { concise } from './concise';
import { findStatements } from './find-statements';
import { spoken } from './statement';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

function conciseOf(text: string): readonly string[] {
	const article = { text, published: '2024-02-14', paragraphs: [{ text, start: 0, kind: 'body' as const }] };
	const reading = readFacts(article, [
		{ paragraph: 0, sentences: parseParagraph({ text, start: 0 }, model) }
	]);
	return findStatements(reading).found.map((statement) => spoken(concise(reading, statement)));
}

it.each([
	[
		'what a participle adds',
		'Anna Solberg sent 14 engineers from Norway to Sweden in May 2021, becoming a hero of Bergen.',
		'Anna Solberg sent 14 engineers from Norway to Sweden in May 2021'
	],
	[
		'who somebody is',
		'Anna Solberg, who has led the city of Bergen since 2012, sent 14 engineers to Sweden in 2021.',
		'Anna Solberg sent 14 engineers to Sweden in 2021'
	]
])('leaves out %s', (_, text, said) => {
	expect(conciseOf(text)).toContain(said);
});

it.each([
	[
		'a condition',
		'Anna Solberg promised 14 engineers to Sweden for the bridge in May 2021, if Norway paid for them.'
	],
	[
		'the end of a list',
		'Anna Solberg sent engineers to Sweden, Denmark, Finland, Iceland and Estonia in May 2021.'
	],
	[
		'the name of somebody whom the subject only describes',
		'The candidate, Anna Solberg, promised 14 engineers to Sweden for the bridge of Oslo in May 2021.'
	],
	['short statements', 'Anna Solberg sent 14 engineers to Sweden, leaving Bergen.']
])('keeps %s', (_, text) => {
	for (const said of conciseOf(text)) expect(`${said}.`).toBe(text);
});
