import type { LanguageModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { readFacts } from '../reading';
import { findStatements } from './find-statements';
import { spoken } from './statement';

/** For tests: gives the statements that stand alone in a paragraph published on Wednesday 14 February 2024, under a headline. */
export function statementReader(model: LanguageModel): (text: string, title?: string) => readonly string[] {
	return (text, title = '') => {
		const article = {
			text,
			title,
			published: '2024-02-14',
			paragraphs: [{ text, start: 0, kind: 'body' as const }]
		};
		const reading = readFacts(article, [
			{ paragraph: 0, sentences: parseParagraph({ text, start: 0 }, model) }
		]);
		return findStatements(reading).found.map((statement) => spoken(statement));
	};
}
