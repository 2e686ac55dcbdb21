import { counted } from './format';

export const title = 'Make a quiz';
export const description = 'Paste a news article; its questions are written on your device.';
export const promise = 'The questions are written on this device. Nothing you paste leaves it.';

export const form = {
	text: 'The article',
	textHelp: 'Paste the words of one news article in English: names, numbers and dates make good questions.',
	file: 'Or open a text file',
	about: 'Title, publisher, address and date',
	aboutHelp: 'Left empty, they are read from the article where it says them.',
	title: 'Title',
	publisher: 'Publisher',
	url: 'Web address',
	published: 'Day it was published',
	write: 'Write the questions',
	goBack: 'Back to the questions',
	saved: 'Draft saved on this device.',
	notSaved: 'This device does not let the page save the draft: keep a copy of your text.'
};

export const working = {
	title: 'Writing the questions',
	starting: 'Getting ready. The first time, the language model is fetched.',
	stop: 'Stop'
};
export const progressOf = (percent: number) => `${percent}\u00a0% of the article is read`;

const grouped = (count: number) => count.toLocaleString('en');

export const play = 'Play it';
export const notKept =
	'This device does not let the page keep the quiz, so it can be neither played nor shared from here.';

/** Everything that can keep a text from becoming questions. */
export type MakeProblem =
	| { readonly code: 'empty' | 'not-text' | 'html' | 'not-english' | 'unpunctuated' | 'no-items' }
	| { readonly code: 'too-short'; readonly words: number; readonly needed: number }
	| { readonly code: 'too-long'; readonly characters: number; readonly limit: number }
	| { readonly code: 'not-loaded' | 'crashed' | 'timed-out' }
	| { readonly code: 'file-not-text'; readonly name: string }
	| { readonly code: 'file-too-long'; readonly name: string }
	| { readonly code: 'not-an-address' | 'not-a-day' | 'review-lost' };

export function problemText(problem: MakeProblem): string {
	switch (problem.code) {
		case 'empty':
			return 'There is no text yet. Paste an article, or open a text file.';
		case 'too-short':
			return `This text has ${counted(problem.words, 'word')}; questions need at least ${problem.needed}. Paste the whole article.`;
		case 'too-long':
			return `This text has ${grouped(problem.characters)} characters; at most ${grouped(problem.limit)} can be read at once. Paste one article, or a part of it.`;
		case 'not-text':
			return 'This is not text, but something like a picture or a PDF. Copy the words of the article and paste them.';
		case 'html':
			return 'This is the code of a web page, not its words. Open the page, select the article, copy and paste it.';
		case 'not-english':
			return 'This does not read as English, and only English articles can be read. Paste an English one.';
		case 'unpunctuated':
			return 'This text has too few full stops to tell its sentences apart. Paste it with its punctuation.';
		case 'no-items':
			return 'The text was read, but no fact in it can be asked for with certainty. Try a report with names, numbers and dates.';
		case 'not-loaded':
			return 'The part that writes questions could not be loaded. Connect to the internet and try again; after the first time it works without.';
		case 'crashed':
			return 'Reading this text stopped with a fault of ours. Your text is kept; try again with a part of it.';
		case 'timed-out':
			return 'Reading this text took more than two minutes and was stopped. Try again with a part of it.';
		case 'file-not-text':
			return `“${problem.name}” is not a text file. Open a .txt or .md file, or paste the words.`;
		case 'file-too-long':
			return `“${problem.name}” is too long for one article. Paste the part you want.`;
		case 'not-an-address':
			return 'The web address must begin with https:// and name a site. Correct it, or leave it empty.';
		case 'not-a-day':
			return 'The day must exist in the calendar. Correct it, or leave it empty.';
		case 'review-lost':
			return 'The questions of your last visit cannot be read any more. The article is here: write them again.';
	}
}
