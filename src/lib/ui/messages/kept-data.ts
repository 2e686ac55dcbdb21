import { counted, listed, spokenMoment } from './format';

export const title = 'What this device keeps';
export const intro =
	'Your games, quizzes and classes are on this device and nowhere else. A backup is one file that holds them all.';

/** The kinds of records that people know, in the order told. */
const kinds = {
	games: (count: number) => counted(count, 'game'),
	quizzes: (count: number) => counted(count, 'quiz', 'quizzes'),
	classes: (count: number) => counted(count, 'class', 'classes'),
	results: (count: number) => counted(count, 'result', 'results') + ' of students'
};
export type Kind = keyof typeof kinds;

export const nothing = 'Nothing yet.';
export const holds = (counts: readonly (readonly [Kind, number])[]) => {
	const parts = counts.filter(([, count]) => count > 0).map(([kind, count]) => kinds[kind](count));
	return parts.length === 0 ? nothing : `${listed(parts, 'and')}.`;
};
/** `megabytes` with one digit after the point. */
export const room = (megabytes: string) => `With the site itself it takes ${megabytes}\u00a0MB.`;
export const unreadable =
	'Your browser does not let this page read what it keeps. In a private window, or with storage blocked, there is nothing to save.';

export const promised = 'Your browser has promised not to clear it when room runs short.';
export const notPromised =
	'Your browser may clear it when room runs short, or after weeks without a visit. Ask it not to, or save a backup.';
export const ask = 'Ask the browser to keep it';
export const refused =
	'Your browser did not promise it. Some do so once the site is installed or visited often; a backup is safe in any case.';

export const save = 'Save a backup';
export const saved = (name: string) => `“${name}” is saved with your downloads.`;
export const keysElsewhere = (count: number) =>
	count === 1
		? 'The key of one class is not in it, as it can no longer be read here: keep the key file that you saved.'
		: `The keys of ${count} classes are not in it, as they can no longer be read here: keep the key files that you saved.`;
export const leftOut = (count: number) => `${counted(count, 'damaged record')} could not be written into it.`;
export const keyInside =
	'It holds the key of a class: whoever has the file can read the results sealed to that class.';

export const restore = 'Restore from a backup';
export const preview = {
	title: (savedAt: number) => `This backup was saved on ${spokenMoment(savedAt)}`,
	kind: 'What it holds',
	inFile: 'In the file',
	missing: 'Not on this device',
	kinds: {
		games: 'Games',
		quizzes: 'Quizzes',
		classes: 'Classes',
		results: 'Results of students',
		rest: 'Settings, drafts and codes'
	},
	add: 'Add what is missing',
	leave: 'Leave it',
	nothingNew: 'All of it is on this device already.',
	newer: (count: number) =>
		`${counted(count, 'record')} of a later version of Five Ws cannot be read here. Load this page again while you are online, then open the file once more.`,
	damaged: (count: number) => `${counted(count, 'record')} in it cannot be read and will be left out.`
};
export const restored = 'Everything in the backup is on this device now.';

export const erase = 'Erase everything';
export const erasing = {
	title: 'Erase everything on this device?',
	text: 'Games, streak, quizzes, classes with their results and keys, drafts and settings: all of it goes, and nobody can bring it back but with a backup.',
	yes: 'Erase everything',
	no: 'Keep it'
};
export const erased = 'Everything is erased. The site begins anew.';

const again = 'Nothing was changed.';
export const problems = {
	empty: `This file is empty. ${again}`,
	'not-a-backup': `This file is no backup of Five Ws. The name of one begins with “five-ws-backup”. ${again}`,
	'newer-version':
		'A later version of Five Ws wrote this backup. Load this page again while you are online, then open it once more.',
	damaged: `This backup is cut off or was changed. ${again} If you have another copy, open that one.`,
	'not-text': `This file is not text, but something like a picture or a program. ${again}`,
	'too-large': `This file is larger than any backup. ${again}`,
	full: `This device has no room left. ${again} Free some space, then try again.`,
	unavailable: `Your browser does not let this page keep anything here. ${again} A private window does not; an ordinary one does.`,
	'not-plain': `The device refused what is in it. ${again}`,
	failed: `The device refused to do it. ${again} Close other tabs of this site, then try again.`
} as const;
