import { counted, numberWord } from './format';

export const title = 'Other ways to play';
export const description = 'Against the clock, or two players at one device.';

export const clock = {
	title: 'Against the clock',
	how: (questions: number) =>
		`All ${numberWord(questions)} questions in the time you choose. The clock runs on when you leave the page. What you do not reach counts as missed.`,
	legend: 'Time',
	minutes: (minutes: number) => counted(minutes, 'minute'),
	start: 'Start the clock',
	goOn: 'Go on, the clock is running'
};

export const two = {
	title: 'Two players, one device',
	how: 'You answer each question in turn and hand the device over. When both have answered, you see who was right. Neither counts in your history.',
	first: 'First player’s name (optional)',
	second: 'Second player’s name (optional)',
	defaults: ['Player 1', 'Player 2'],
	start: 'Start the game of two',
	goOn: 'Go on with your game of two',
	handOver: (name: string) => `Pass the device to ${name}`,
	yourTurn: (name: string) => `${name} begins`,
	looksAway: (name: string) => `${name} looks away. When both have answered, you see who was right.`,
	take: (name: string) => `I am ${name}, go on`,
	asks: (name: string) => `${name} answers`,
	bothRight: 'You are both right.',
	oneRight: (name: string) => `${name} is right.`,
	neitherRight: 'Neither of you is right.',
	theAnswer: (key: string) => `The answer: ${key}.`,
	said: (answer: string) => `said: ${answer}`,
	saidNothing: 'gave no answer',
	saidTheRightOne: 'is right',
	answerOf: (name: string, isRight: boolean) => `${name}’s answer${isRight ? ', right' : ''}`,
	answerOfBoth: (isRight: boolean) => `Both answers${isRight ? ', right' : ''}`,
	standing: (names: readonly [string, string], right: readonly [number, number]) =>
		`${names[0]} has ${right[0]}, ${names[1]} has ${right[1]}.`,
	result: (names: readonly [string, string], right: readonly [number, number]) =>
		right[0] === right[1]
			? `${names[0]} and ${names[1]} are level`
			: `${right[0] > right[1] ? names[0] : names[1]} is ahead`,
	each: 'Question by question',
	again: 'Play it again',
	stories: 'To the stories'
};
