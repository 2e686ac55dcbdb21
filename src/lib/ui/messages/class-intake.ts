import { counted } from './format';
import { keyFileProblems, sealingProblems } from './sealing';

export const intake = {
	title: 'Add results',
	text: 'What students sent you',
	help: 'Paste as many messages at once as you like, links or codes, with whatever stands around them.',
	read: 'Read the codes',
	files: 'Or open files: saved chats and mails, or the results file of another device',
	drop: 'You can also drop files anywhere on this page.',
	scan: 'Scan a code',
	stop: 'Stop scanning',
	scanning: 'Hold the student’s QR code in front of the camera.',
	reading: (done: number, total: number) =>
		total === 0 ? 'Reading the codes' : `${done} of ${total} codes are read`,
	close: 'Close'
};

export const cameraProblems = {
	'insecure-page':
		'Browsers let a page use the camera only when its address begins with https. Open this site by its https address, or paste the codes.',
	denied:
		'The camera was not allowed. Allow it for this site in the browser’s settings (often beside the address), then press “Scan a code” again. Or paste the codes.',
	'no-camera':
		'This device has no camera that the page can use. Paste the codes instead, or scan with a phone.',
	busy: 'The camera does not start; another program may be using it. Close that one and try again, or paste the codes.',
	'not-loaded':
		'The part that reads QR codes could not be loaded. Connect to the internet and try again, or paste the codes.'
} as const;

export const intakeProblems = {
	'no-codes':
		'No result code was found in this text. A code begins with r1; copy the whole message of the student.',
	'no-key':
		'No class on this device has a key, so no code opens. Make a class, or open the key file of the class on this page.',
	'insecure-page': `${sealingProblems['insecure-page'].title}. ${sealingProblems['insecure-page'].text}`,
	'no-x25519': `${sealingProblems['no-x25519'].title}. ${sealingProblems['no-x25519'].text}`
} as const;

const again = 'Ask the student to send it again, copied whole.';

/** Why one code is refused, and what to do. */
export const refusals = {
	empty: `Nothing follows its beginning. ${again}`,
	'not-ours': 'It is no result code.',
	'newer-version':
		'A later version of Five Ws wrote it. Load this page again while you are online, then add it once more.',
	'cut-off': `A part of it is missing or was changed on the way. ${again}`,
	damaged: `It holds characters that no code holds. ${again}`,
	'too-long': `It is longer than any code. ${again}`,
	'not-opened':
		'No class on this device opens it: it is of another class, of a quiz that is not here, or somebody made or changed it by hand. Add it on the device where you shared the quiz.',
	'wrong-content':
		'It opens, but does not fit the questions of its quiz: Five Ws did not write it. Ask the student for the result once more.',
	'not-allowed-text':
		'The name in it holds hidden characters: Five Ws did not write it. Ask the student for the result once more.'
} as const;

export const outcome = {
	/** Of the codes of one text how many were added, how many were not and how many were here already. */
	line: (added: number, refused: number, again: number) => {
		const first = added === 0 ? 'No new result' : `${counted(added, 'result')} added`;
		const not = added === 0 ? 'not added' : 'not';
		const others = [
			...(refused === 0 ? [] : [`${refused} ${not}`]),
			...(again === 0 ? [] : [`${again} here already`])
		];
		return `${[first, ...others].join(', ')}.`;
	},
	which: 'Which, and why',
	elsewhere: (count: number, quiz: string, className: string) =>
		`${count === 1 ? '1 of them is' : `${count} of them are`} of “${quiz}” (${className}), and ${count === 1 ? 'is' : 'are'} there now.`,
	again: (count: number) =>
		`${counted(count, 'result')} ${count === 1 ? 'was' : 'were'} here already and ${count === 1 ? 'counts' : 'count'} once:`,
	refused: (count: number) => `${counted(count, 'code')} could not be added:`,
	more: (count: number) => `and ${count} more`,
	notKept:
		'This device does not let the page keep them: they stay until you close it. Save the table now, or free some space and add them again.'
};

/** A code long enough to be known again: its beginning and its end. */
export const shortCode = (code: string) =>
	code.length <= 20 ? code : `${code.slice(0, 10)}…${code.slice(-6)}`;

export const fileRead = {
	key: (className: string) =>
		`The key of “${className}” is on this device now. New codes of this class open here.`,
	results: (className: string, added: number, total: number) => {
		if (total === 0)
			return `The quizzes of “${className}” are on this device now. The file holds no result yet.`;
		const fresh = added === 0 ? 'all were here already' : `${added} ${added === 1 ? 'is' : 'are'} new`;
		return `The file of “${className}” has ${counted(total, 'result')}; ${fresh}.`;
	}
};

const named = (of: keyof typeof keyFileProblems) =>
	`${keyFileProblems[of].title}. ${keyFileProblems[of].text}`;
const fileProblems = {
	'not-text': 'It is not text. Open a saved chat, a key file or a results file.',
	'file-too-large': 'It is larger than any class’s results. Open another file.',
	'too-large': 'It is larger than any class’s results. Open another file.',
	'not-kept': 'This device does not let the page keep what it holds. Free some space, and open it again.',
	'not-a-results-file': 'It holds no results.',
	'newer-version':
		'A later version of Five Ws wrote it. Load this page again while you are online, then open it once more.',
	damaged: 'A part of it is missing or was changed. Save it again on the other device, or use another copy.',
	'not-a-key-file': named('not-a-key-file'),
	'insecure-page': named('insecure-page'),
	'no-x25519': named('no-x25519')
} as const;
export type FileProblem = keyof typeof fileProblems;
export const fileRefused = (name: string, problem: FileProblem) => `“${name}”: ${fileProblems[problem]}`;
