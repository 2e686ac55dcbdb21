import { listed, numberWord } from './format';

export const questionOf = (position: number, total: number) => `Question ${position} of ${total}`;
export const leave = 'Leave, your place is kept';
export const checkAnswer = 'Check answer';
export const answerAndGoOn = 'Answer and go on';
export const nextQuestion = 'Next question';
export const seeResult = 'See your result';
export const changeUntilCheck = 'You can change it until you check.';
export const chooseFirst = (options: number) => `Choose one of the ${numberWord(options)} first.`;

export const correct = 'Correct';
export const notCorrect = (answer: string) => `Not correct: the answer is ${answer.replace(/\.$/, '')}.`;
export const theSentence = 'The sentence that proves it';
export const theSentenceBehind = 'The sentence it follows from';
export const sourceLink = 'Open the source';
export const placeInStory = 'Its place in the story';
export const newTab = ', opens a new tab';
export const yourAnswer = 'Your answer';
export const rightAnswer = 'Right answer';
export const yourAnswerRight = 'Your answer, right';
export const whyNot = (options: readonly string[]) => `Why not ${listed(options, 'or')}`;
export const theOthers = 'The other answers';

export const saving = {
	saving: 'Saving',
	saved: 'Saved on this device',
	'not-saved': 'Not saved'
} as const;
export const notSavedNote =
	'This device does not let the page save. You can play on, but closing the page loses this game.';

export const opening = 'Opening your game';
export const needsScript = 'Playing needs JavaScript. Switch it on in your browser and load the page again.';

export const keys = {
	title: 'Keys',
	choose: 'choose',
	enter: 'check, then next',
	help: 'show the keys',
	escape: 'leave, place kept',
	to: 'to',
	turnOff: 'Turn keys off',
	turnOn: 'Turn keys on',
	off: 'The keys are off. Tab, arrows and Enter work as on every page.'
};
