import type { GenerateProblem } from '../core/generation/generate';
import type { Omission, OmissionCode } from '../core/bank/bank';

/** One sentence that says why an article gives no bank, and what to do. */
export function sentenceFor(problem: GenerateProblem): string {
	switch (problem.code) {
		case 'empty':
			return 'The text is empty: give the words of an article.';
		case 'too-short':
			return `The text has ${counted(problem.words, 'word')} of running text, and an article needs ${problem.needed}: give the whole article.`;
		case 'too-long':
			return `The text has ${problem.characters} characters, and ${problem.limit} is the most: give one article at a time.`;
		case 'not-text':
			return 'This is not a text file: save the article as plain text (UTF-8) and try again.';
		case 'html':
			return 'This is the HTML of a page: copy the words of the article into a text file and try again.';
		case 'not-english':
			return 'The text does not read like English, the only language the questions can be made from.';
		case 'unpunctuated':
			return 'The text has too few full stops to be split into sentences: give the article with its punctuation.';
		case 'no-items':
			return `No fact in the ${counted(problem.sentences, 'sentence')} could be asked fairly: try an article with more names, numbers and quotations.`;
	}
}

const OMISSION_WORDS: Readonly<Record<OmissionCode, string>> = {
	'few-facts': 'the article holds fewer good facts than were asked for',
	'unresolved-reference': 'clauses that need the sentence before them',
	'no-distractors': 'facts without good wrong answers',
	flawed: 'questions that broke a rule',
	duplicate: 'questions about a fact that is asked already',
	'not-needed': 'good questions that were not needed'
};

/** What was left out, as one line: "left out: 12 questions that broke a rule; 3 …". */
export function omissionLine(omissions: readonly Omission[]): string {
	const parts = omissions.map(({ code, count }) =>
		code === 'few-facts' ? OMISSION_WORDS[code] : `${count} ${OMISSION_WORDS[code]}`
	);
	return parts.length === 0 ? '' : `left out: ${parts.join('; ')}`;
}

export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
