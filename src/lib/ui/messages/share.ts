import type { Quiz } from '../../../core/quiz/quiz';
import { counted } from './format';

export const share = {
	pageTitle: 'Share a quiz',
	how: 'How it is played',
	change: 'Change how it is played',
	title: 'Title',
	by: 'Made by',
	byHelp: 'Your name or your class, as players will read it. It may stay empty.',
	count: 'Number of questions',
	shuffle: 'Questions in a different order for each player',
	shuffleHelp: 'Questions and options are mixed, so that neighbours do not see the same.',
	feedback: 'The answers are told',
	feedbackNames: { each: 'after each question', end: 'at the end', none: 'later, by you' },
	minutes: 'Time limit in minutes',
	minutesHelp: 'Empty: no limit. A player can take more time; the result says how long it took.',
	receiver: 'Results go to',
	nobody: 'nobody, it is practice',
	noClass: 'To get results back, you need a class.',
	makeClass: 'Make a class',
	asksName: 'Ask for a name',
	link: 'Link',
	making: 'Making the link',
	opening: 'Opening the quiz',
	copy: 'Copy link',
	send: 'Send',
	file: 'File',
	saveFile: 'Save file',
	sendFile: 'Send file',
	print: 'Print',
	qr: 'QR code',
	fullScreen: 'Show full screen',
	holds: 'What is in the link',
	holdsText:
		'The whole quiz: its questions, its answers and the sentences that prove them. It is sent to no server and kept nowhere else, so nobody can take it back. Whoever has the link can play it; someone skilled can read the answers out of it.',
	holdsOfTest:
		'The questions and options of the test, without the answers: nobody can find them in it before you give them out. It is sent to no server and kept nowhere else.',
	cuts: 'Where long links get cut off',
	cutsText:
		'A text message of a phone often cuts after a few hundred characters, some messengers after about 2,000, a few e-mail programs break long lines. A cut link never opens as another quiz: it says that it is cut off. The QR code and the file are never cut.'
};

/** Where results go, told to the maker; a quiz of somebody else's class has no name here. */
export function receiverInWords(
	className: string | undefined,
	quiz: Pick<Quiz, 'settings' | 'resultsTo'>
): string {
	if (quiz.resultsTo === undefined) return 'Results stay with the players.';
	const names = quiz.settings.asksName === true ? ', with names' : '';
	return `Results go to ${className === undefined ? 'the class it was made for' : `“${className}”`}${names}.`;
}

export const sharedCount = (count: number) => `Share ${counted(count, 'question')}`;
export const qrLabel = (title: string) => `QR code that opens the quiz “${title}”`;
export const qrNote = (count: number) => `${counted(count, 'question')}. No account, no app.`;
export const firstOf = (count: number, total: number) =>
	count === total ? `All ${total}` : `The first ${count} of ${total}`;

const grouped = (count: number) => count.toLocaleString('en');

/** Where a link of so many characters arrives whole: up to 2,000 anywhere, up to 8,000 by some, above by file. */
export const LINK_LIMITS = { anywhere: 2000, most: 8000 };

export function whereItFits(characters: number): string {
	const length = `${grouped(characters)} characters`;
	if (characters <= LINK_LIMITS.anywhere) return `${length}: fits in any messenger.`;
	if (characters <= LINK_LIMITS.most)
		return `${length}: too long for some messengers, which cut it. E-mail and class pages carry it whole.`;
	return `${length}: too long to send as a link. Save the file instead, or share fewer questions.`;
}

export const fileNote = (name: string, bytes: number, isTest: boolean) =>
	`${name}, ${Math.max(1, Math.round(bytes / 1000))}\u00a0kB. ${isTest ? 'It holds no answers, like the link.' : 'For long quizzes and shared drives.'}`;

export const copied = (characters: number) => `Link copied: ${grouped(characters)} characters.`;
export const notCopied = 'The browser did not let the page copy. Select the link and copy it yourself.';
export const sentLink = 'Handed to your device to send.';
export const notSent = 'This browser has no way to send. Copy the link and paste it where you want.';
export const savedFile = (name: string) => `Saved as ${name} in your downloads.`;
export const notKept =
	'This device does not let the page keep the quiz, so it cannot be printed from here. The link works.';

export const draftProblems = {
	'no-title': 'Give the quiz a title.',
	'not-minutes': 'Type the minutes as a whole number from 1 to 300, or leave them empty.'
} as const;

export const notHere = {
	missing: {
		title: 'This quiz is not on this device',
		text: 'It was made in another browser, or its data was cleared. Open its link or file here, or make it again.',
		action: 'Make a quiz'
	},
	unreadable: {
		title: 'This quiz cannot be read',
		text: 'What this device kept of it is damaged. It is set aside, not deleted. Open its link or file here again.',
		action: 'Make a quiz'
	}
};
