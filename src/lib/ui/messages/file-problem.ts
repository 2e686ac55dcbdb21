import type { FileProblem } from '../../../core/link/quiz-file';

export const openFile = {
	open: 'Open a quiz file',
	help: 'Somebody sent you a .fivews.json file? Open it here, or drop it on this page.'
};

const ask = 'Ask for it again.';

/** What is wrong with a file that should hold a quiz, and what to do next. */
export const fileProblems: Readonly<Record<FileProblem | 'not-kept', string>> = {
	empty: `This file is empty. ${ask}`,
	'not-text':
		'This file is not text, but something like a picture or a program. A quiz file ends with .fivews.json.',
	'not-ours': 'This file was not written by Five Ws. A quiz file ends with .fivews.json.',
	bank: 'This file holds questions from the command line, not a quiz. Make a quiz of them first.',
	'newer-version':
		'A later version of Five Ws wrote this file. Load this page again while you are online, then open it once more.',
	damaged: `This file is cut off or was changed on the way, so no quiz was opened. ${ask}`,
	'too-large': `This file is larger than any quiz, so it was not opened. ${ask}`,
	'not-allowed-text': `This file has characters that cannot be seen or that turn the writing round, so it was not opened. ${ask}`,
	'invalid-quiz': `The quiz in this file was changed after it was saved, or its questions do not fit together. ${ask}`,
	'not-kept':
		'This device does not let the page keep the quiz, so it cannot be played from a file. Ask for its link.'
};
