import type { LinkProblem } from '../../../core/link/quiz-link';

interface Sentence {
	readonly title: string;
	readonly text: string;
}

const ask = 'Ask for it again.';
const kept = 'Nothing on this device was changed.';

/** What is wrong with a quiz link, and what to do next. */
export const linkProblems: Readonly<Record<LinkProblem, Sentence>> = {
	empty: {
		title: 'No quiz in this address',
		text: 'A quiz link carries its quiz after the # sign, and nothing stands there. Choose a story, or ask for the link again.'
	},
	'not-ours': {
		title: 'This is not a quiz link',
		text: `What stands after the # sign was not written by Five Ws. ${ask} ${kept}`
	},
	'newer-version': {
		title: 'This link is newer than this page',
		text: 'A later version of Five Ws wrote it. Load the page again while you are online, then open the link once more.'
	},
	'cut-off': {
		title: 'This link is cut off',
		text: `A part of it is missing or was changed on the way, so the quiz does not open. ${ask} ${kept}`
	},
	damaged: {
		title: 'This link is damaged',
		text: `A part of it was changed on the way, as some messengers do, so the quiz does not open. ${ask} ${kept}`
	},
	'too-long': {
		title: 'This link is too long',
		text: 'A quiz link has at most 16,384 characters. Ask for a shorter quiz, or for the quiz as a file.'
	},
	'too-large': {
		title: 'This link holds too much',
		text: `Unpacked it would be larger than any quiz, so it was not opened. ${ask} ${kept}`
	},
	'not-allowed-text': {
		title: 'This link holds hidden characters',
		text: `Its text has characters that cannot be seen or that turn the writing round, so it was not opened. ${ask}`
	},
	'invalid-quiz': {
		title: 'The quiz in this link cannot be played',
		text: 'Its questions do not fit together, for example two right answers or none. Tell whoever made it.'
	}
};
