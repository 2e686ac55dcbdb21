import type { OmissionCode } from '../../../core/bank/bank';
import type { ItemKind } from '../../../core/bank/item';
import type { BlindGuess } from '../../../core/review/audit';
import type { ReviewEvent } from '../../../core/review/review';
import { counted, numberWord, percent } from './format';
import { guessers } from './guessers';

export const review = {
	title: 'Review the questions',
	questions: 'Questions',
	article: 'The article',
	articleTab: 'Article',
	audit: 'Before you share',
	show: 'Show',
	goOn: 'Go on to sharing',
	change: 'Change the article',
	keys: 'Keys',
	again: 'Write the questions again',
	dateChanged: 'The date decides what "last Monday" means. Write the questions again to use it.',
	undo: 'Undo',
	nothingLeft: 'Every question is dropped. Put one back, or add one, to play or share.'
};

export const item = {
	keep: 'Keep',
	kept: 'Kept',
	edit: 'Edit',
	other: 'Other wrong answers',
	drop: 'Drop',
	earlier: 'Earlier',
	later: 'Later',
	grip: 'Move it by dragging, or with the arrow keys',
	proof: 'The sentence that proves it',
	derived: 'The sentence it follows from',
	show: 'Show it in the article',
	add: 'Add a question',
	right: 'Right answer',
	estimate: (min: string, max: string) => `an estimate from ${min} to ${max}`
};
export const ofQuestion = (action: string, number: number) => `${action} question ${number}`;
export const swapNamed = (text: string) => `Another wrong answer than “${text}”`;
export const questionNumber = (number: number) => `Question ${number}`;
export const nowAt = (place: number, total: number) => `Now question ${place} of ${total}.`;

export const trash = {
	title: (count: number) => `Dropped ${count}`,
	putBack: 'Put back',
	putBackNamed: (stem: string) => `Put back “${stem}”`
};

export const said = {
	dropped: (stem: string) => `Dropped “${stem}”`,
	allKept: (count: number) => `All ${counted(count, 'question')} are kept.`,
	noOther: 'The article holds no other wrong answer like this one. Write one yourself.',
	nothingToUndo: 'There is nothing to take back.',
	rewritten: 'The questions are written anew. Your changes to the old ones are put aside.'
};

const TAKEN_BACK: Readonly<Record<ReviewEvent['kind'], string>> = {
	kept: 'Taken back: the question is not kept yet.',
	unkept: 'Taken back: the question is kept.',
	dropped: 'Taken back: the question stands again.',
	'put-back': 'Taken back: the question is dropped again.',
	moved: 'Taken back: the question is where it was.',
	edited: 'Taken back: the question is as it was.',
	added: 'Taken back: the added question is gone.'
};
export const takenBack = ({ kind }: ReviewEvent) => TAKEN_BACK[kind];

export const editor = {
	title: (number: number | undefined) =>
		number === undefined ? 'A question of your own' : `Edit question ${number}`,
	kind: 'Kind',
	w: 'It asks',
	stem: 'The question',
	statement: 'The statement',
	instruction: 'What to do',
	answers: 'Answers: mark the right one',
	answer: (number: number) => `Answer ${number}`,
	isRight: (number: number) => `Answer ${number} is right`,
	events: 'Events, the earliest first',
	event: (number: number) => `Event ${number}`,
	pairs: 'Pairs that belong together',
	left: (number: number) => `Pair ${number}, left`,
	match: (number: number) => `Pair ${number}, right`,
	another: { options: 'Another wrong answer', entries: 'Another event', pairs: 'Another pair' },
	spare: 'From the article:',
	remove: (number: number) => `Take out ${number}`,
	reasons: 'Why each answer is right or wrong',
	reason: (text: string) => (text === '' ? 'Why' : `Why “${text}”`),
	reasonHelp: 'Shown after the answer. Left empty, a plain sentence is written.',
	value: 'The number',
	prefix: 'Sign before the number',
	suffix: 'Unit after the number',
	scale: 'The scale',
	scaleHelp: 'Left empty, it is worked out from the number.',
	min: 'Lowest',
	max: 'Highest',
	step: 'Step',
	tolerance: 'Counts as exact within',
	proof: 'The sentence that proves it',
	noProof: 'No sentence is chosen yet.',
	choose: 'Choose the sentence',
	pick: 'Choose the sentence that proves the answer',
	done: 'Done',
	add: 'Add it',
	cancel: 'Cancel',
	lookAt: 'To look at',
	fine: 'No problem found.'
};

export const kindName: Readonly<Record<ItemKind, string>> = {
	'single-choice': 'Choose one answer',
	'true-false': 'True or false',
	cloze: 'Missing word',
	estimate: 'Estimate a number',
	order: 'Put in order',
	match: 'Match pairs'
};

export const leftOut = {
	title: 'Facts that were left out',
	help: 'The engine found these sentences, but no question that is certain. You may write one.',
	use: 'Use this sentence',
	useNamed: (quote: string) => `Use this sentence: ${quote}`,
	legend: 'Dashed: a fact not asked yet. Press + to ask it.'
};
const LEFT_OUT: Readonly<Record<OmissionCode, string>> = {
	'few-facts': 'The article holds fewer facts than were wanted.',
	'unresolved-reference': 'It leans on the sentence before it.',
	'no-distractors': 'No good wrong answers were found.',
	flawed: 'The question it gave broke a rule.',
	duplicate: 'It is asked already, in other words.',
	'not-needed': 'It gave a good question, but there were enough.'
};
export const whyLeftOut = (code: OmissionCode) => LEFT_OUT[code];

const FEW = 8;
export const audit = {
	questions: 'Questions',
	count: (standing: number, kept: number, dropped: number) =>
		[
			counted(standing, 'question'),
			...(kept > 0 ? [`${kept} kept`] : []),
			...(dropped > 0 ? [`${dropped} dropped`] : [])
		].join(', '),
	few: (found: number) =>
		found < FEW
			? `The article gave ${counted(found, 'question')}: it holds few facts that can be asked for with certainty. Add your own, or take a longer report.`
			: undefined,
	spread: 'Spread over the Ws',
	paragraphs: 'Spread over the article',
	paragraphsAsked: (asked: number, total: number) =>
		asked === total ? `All ${counted(total, 'paragraph')}` : `${asked} of ${counted(total, 'paragraph')}`,
	guess: 'Without the story',
	guessed,
	remarks: 'To look at',
	noRemarks: 'Nothing found',
	oneTruth: (isTrue: boolean, count: number) =>
		`All ${numberWord(count)} statements are ${isTrue ? 'true' : 'false'}: a reader may notice. Change or drop one.`,
	level: 'Reading level, in school years (Flesch–Kincaid)',
	grades: (article: number | undefined, questions: number | undefined) =>
		[
			...(article === undefined ? [] : [`article ${shownGrade(article)}`]),
			...(questions === undefined ? [] : [`questions ${shownGrade(questions)}`])
		].join(', ')
};

const shownGrade = (grade: number) => String(Math.max(1, Math.round(grade)));

function guessed(guess: BlindGuess): string {
	switch (guess.kind) {
		case 'nothing-to-guess':
			return 'No question with answers to choose from';
		case 'no-better':
			return `Guessing gets ${percent(guess.chance)}, no better than chance`;
		case 'better':
			return `Always taking ${guessers[guess.strategy]} gets ${percent(guess.share)}, better than chance (${percent(guess.chance)})`;
	}
}

export const keyList = {
	title: 'Keys',
	list: [
		[['J', '↓'], 'Next question'],
		[['↑'], 'Question before'],
		[['K'], 'Keep, and go on'],
		[['E'], 'Edit'],
		[['O'], 'Other wrong answers'],
		[['D'], 'Drop'],
		[['A'], 'Add a question'],
		[['Alt', '↑'], 'Move it earlier'],
		[['Alt', '↓'], 'Move it later'],
		[['Ctrl', 'Z'], 'Undo'],
		[['Ctrl', 'Enter'], 'Done with editing'],
		[['Esc'], 'Leave editing'],
		[['?'], 'This list']
	],
	off: 'Single keys are turned off.',
	turnOff: 'Turn single keys off',
	turnOn: 'Turn single keys on'
} as const;
