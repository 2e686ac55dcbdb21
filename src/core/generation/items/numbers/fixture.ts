import { findFacts } from '../../facts/find-facts';
import { readFacts, type Reading } from '../../facts/reading';
import type { LanguageModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { isCandidate, type Candidate } from '../candidate';
import { openDesk } from '../desk';
import { passesGate } from '../gate';
import { writeItems } from '../write-items';

export interface Source {
	readonly text: string;
	readonly title: string;
	readonly model: LanguageModel;
}

/** A text published on Wednesday 14 February 2024 under a headline, read as one paragraph. */
function readingOf(text: string, title: string, model: LanguageModel): Reading {
	const article = {
		text,
		title,
		published: '2024-02-14',
		paragraphs: [{ text, start: 0, kind: 'body' as const }]
	};
	return readFacts(article, [{ paragraph: 0, sentences: parseParagraph({ text, start: 0 }, model) }]);
}

/** For tests: what the items of some families are that a text gives under a headline and the gate lets through. */
export function itemsOf(
	{ text, title, model }: Source,
	...families: readonly string[]
): readonly Candidate[] {
	const reading = readingOf(text, title, model);
	const outcomes = writeItems(openDesk(reading, findFacts(reading).facts, 1));
	return outcomes
		.filter(isCandidate)
		.filter((one) => families.includes(one.item.family) && passesGate(reading, one));
}
