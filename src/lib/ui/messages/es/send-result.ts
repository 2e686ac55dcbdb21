import { sealingProblems } from './sealing';

export const sendResult = {
	title: 'Send your result',
	what: 'It holds your answers and how long you took. Only your teacher can open it: it is sealed on this device.',
	whatWithName:
		'It holds your name, your answers and how long you took. Only your teacher can open it: it is sealed on this device.',
	opening: 'Looking for what was made before',
	name: 'Your name, as your teacher knows it',
	nameKept: 'Kept on this device for the next time.',
	make: 'Make my result link',
	nothingYet: 'Nothing is sent by this page. You send the link, in the way your teacher asked for.',
	link: 'Your result as a link',
	send: 'Send',
	copy: 'Copy link',
	changeName: 'Change the name',
	showQr: 'Show it as a QR code',
	qrLabel: 'QR code of your result, for your teacher to scan',
	qrNote: 'Let your teacher scan it from your screen.'
} as const;

export const sentAs = (name: string) => `Sealed with the name ${name}.`;
export const messageTitle = (quiz: string) => `My result: ${quiz}`;

export const nameProblems = {
	empty: 'Type your name first, so that your teacher knows whose result it is.',
	'too-long': 'This name is too long to travel. Use a shorter form of at most 40 letters.'
} as const;

/** What happened, exactly; nobody is told that something was sent when only the link changed hands. */
export const given = {
	copied: 'Link copied. It is not sent yet: paste it into a message to your teacher.',
	'not-copied': 'This browser does not let the page copy. Mark the link above and copy it yourself.',
	sent: 'Handed to the app you chose. Look there whether it was sent.',
	stopped: 'Nothing was sent.',
	'not-possible': 'This browser has no way to send from here. Copy the link instead.'
} as const;

export const sendingProblems = {
	...sealingProblems,
	'wrong-key': {
		title: 'This quiz does not say right where results go',
		text: 'Its key is not one that results can be sealed to. Tell your teacher, and ask for the quiz again. Your result stays on this device.'
	}
} as const;
