import { counted } from './format';

export const title = 'Make a quiz';
export const description = 'Paste a news article; its questions are written on your device.';
export const promise = 'The questions are written on this device. Nothing you paste leaves it.';

export const form = {
	text: 'The article',
	textHelp:
		'Paste one news article in English, as words or as a web page, or drop a file here. Names, numbers and dates make good questions.',
	file: 'Or open a file: text, Markdown or a web page',
	bookmarklet: 'Add a bookmark that sends any news page here',
	about: 'Title, publisher, address and date',
	aboutHelp: 'Left empty, they are read from the article where it says them.',
	title: 'Title',
	publisher: 'Publisher',
	url: 'Web address',
	published: 'Day it was published',
	write: 'Write the questions',
	example: 'Try it with a story of ours',
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

export const reduced = (words: number) =>
	`The web page was reduced to its article: ${counted(words, 'word')}.`;
export const takenOver = 'Taken over. What was here before is put aside.';

/** What came from a bookmarklet or a share sheet, before it is used. */
export const handed = {
	title: { bookmarklet: 'From the page you were on', 'share-sheet': 'Shared with Five Ws' },
	help: 'Look at it first: another page or app wrote it. It stays on this device, and nothing is replaced until you use it.',
	facts: { title: 'Title', byline: 'By', publisher: 'Publisher', published: 'Published', url: 'Address' },
	beginning: 'It begins',
	addressOnly: 'Only an address came, no words.',
	use: 'Use it',
	leave: 'Leave it'
};

export const bookmarklet = {
	title: 'A button for any news page',
	description: 'A bookmark that brings the news page you are reading to Five Ws.',
	lead: 'A bookmark that brings the news page you are reading here, to make questions of it.',
	link: 'Make a quiz of this page',
	drag: 'Drag this to your bookmarks bar:',
	dragHelp:
		'Pressed here it does nothing: it is for other pages. The bar shows with Ctrl+Shift+B, on a Mac with ⌘+Shift+B.',
	copyLead:
		'Or make a bookmark by hand: copy the code, add any page to your bookmarks, and put the code in the place of its address.',
	copy: 'Copy the code',
	copied: 'Copied. Put it in the place of the address of a bookmark.',
	notCopied: 'The browser did not let the page copy. Select the code and copy it yourself.',
	code: 'The code',
	whatTitle: 'What it sends, and to whom',
	what: [
		'It acts only when you press it on a page, and only on that page.',
		'It opens “Make a quiz” of this site in a new tab and waits until that page says that it listens.',
		'Then it hands over three things: the title, the address and the HTML of the page you are on, as you see it.',
		'They go from one tab of your browser to the other, to this site and no other. Nothing goes to a server, ours neither.',
		'Make a quiz shows what came and asks you before it uses it.'
	],
	limits:
		'Some sites forbid bookmarks like this or cut the tie between the tabs. Then copy the article and paste it.'
};

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
	| { readonly code: 'not-an-address' | 'not-a-day' | 'review-lost' }
	| { readonly code: 'nothing-handed' | 'address-only' };

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
			return 'This is the code of a web page, and no article was found in it. Open the page, select the article, copy and paste it.';
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
		case 'nothing-handed':
			return 'Nothing came from the other page: some sites do not allow it. Copy its article and paste it here.';
		case 'address-only':
			return 'Only an address came, and this page asks no other site for anything. Open it, copy the article and paste it here.';
		case 'review-lost':
			return 'The questions of your last visit cannot be read any more. The article is here: write them again.';
	}
}
