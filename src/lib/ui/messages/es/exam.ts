import { counted } from './format';
import { linkProblems } from './link-problem';

/** After an exam whose key has not come yet. */
export const waiting = {
	title: 'Saved, not graded yet',
	titleNotKept: 'Not saved, and not graded yet',
	answered: (answered: number, total: number) =>
		answered === total
			? `You answered all ${counted(total, 'question')}.`
			: `You answered ${answered} of ${counted(total, 'question')}.`,
	why: 'This is a test: the right answers are not in its link, so nobody can grade it before your teacher gives out the key.',
	next: 'When you get the key link, open it on this device, in this browser. Your answers are kept here until then.',
	notKept:
		'This device does not let the page save. Send your result now: when you close the page, your answers are lost.'
} as const;

/** With the result, once the key was checked. */
export const keyProved =
	'Graded with your teacher’s key. This device checked it: it is the very key that was fixed in your test before you answered.';

/** For the teacher, beside the link of a test. */
export const keyWay = {
	title: 'The key, for later',
	what: 'The link above holds no answers, so your students’ devices cannot grade. When all have finished, send them this second link: each device checks that it is the key that was fixed in the first, and grades.',
	copy: 'Copy key link',
	ownText:
		'Make a test of a text of your own: the answers to the stories of this site are public. Copy or send the first link from here, so that this device keeps the key.'
} as const;
export const keyCopied = 'Key link copied. Whoever opens it sees all answers: send it when the test is over.';

export const openingKey = 'Checking the key';
export const toHistory = 'Go to the history';
export const goOnWithTest = 'Go on with the test';

/** What a key link leads to when there is nothing to grade. */
export const keyOutcomes = {
	'no-game': (title: string) => ({
		title: 'There is no test of yours to grade here',
		text: `This is the key of “${title}”, and no finished game of it is on this device. Open the key on the device and in the browser where you took the test.`
	}),
	'not-finished': (title: string) => ({
		title: 'Your test is not finished',
		text: `This is the key of “${title}”, which you began on this device. Finish it, then open the key again.`
	}),
	'not-kept': (title: string) => ({
		title: 'Your test could not be graded',
		text: `The key of “${title}” is right, but this device does not let the page save it. Make room on the device, then open the key again. Your answers are still there.`
	})
} as const;

const ask = 'Ask for the key link again. Your answers are still on this device.';

/** What is wrong with a key link. */
export const keyProblems = {
	...linkProblems,
	empty: { title: 'No key in this address', text: `A key link carries the key after the # sign. ${ask}` },
	'not-ours': {
		title: 'This is not a key link',
		text: `What stands after the # sign is no key of a test. ${ask}`
	},
	'cut-off': {
		title: 'This key link is cut off',
		text: `A part of it is missing or was changed on the way. ${ask}`
	},
	damaged: { title: 'This key link is damaged', text: `It holds what no key link holds. ${ask}` },
	'changed-key': {
		title: 'This key was changed',
		text: 'It is not the key that was fixed in your test before you answered, so nothing was graded with it. Tell your teacher, and ask for the first key.'
	}
} as const;
