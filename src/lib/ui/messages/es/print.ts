import { counted } from './format';

export const print = {
	title: 'Print the quiz',
	forms: 'Forms',
	formsHelp:
		'Each form has its own order, so that neighbours do not see the same. Its letter is printed on it. They are the same each time.',
	one: 'One for all',
	key: 'With the answer key',
	print: 'Print',
	back: 'Back to sharing',
	name: 'Name',
	date: 'Date',
	points: 'Points',
	order: 'Write the numbers into the boxes: 1 is the earliest.',
	match: 'Write the right letter into each box.',
	answerKey: 'Answer key',
	question: 'Question',
	proofs: 'Answers and proofs',
	at: 'In the forms:'
};

export const formName = (letter: string) => `Form ${letter}`;
export const formsName = (count: number) =>
	count === 1 ? print.one : `${count} forms, A to ${'ABCD'.charAt(count - 1)}`;
export const paperNote = (count: number, by: string | undefined) =>
	by === undefined ? counted(count, 'question') : `${counted(count, 'question')}, made by ${by}`;
export const estimateNote = (least: string, most: string) => `Your estimate, from ${least} to ${most}:`;
