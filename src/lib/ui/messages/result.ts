import type { WRecord } from '../../../core/progress/played';
import { capitalised, counted, listed, numberWord } from './format';
import { wordOf } from './frame';

export const ofTotal = (total: number) => `of ${total}`;
/** Under the score: answers that are nearly right have points too. */
export const pointsOf = (points: number, most: number) => `${points} of ${counted(most, 'point')}`;
/** Of a W that no question asks for. */
export const none = 'none';
export const rightOf = (right: number, asked: number) => `${right} of ${asked}`;

/** One kind line for a score; it never compares with other people. */
export function toneLine(right: number, total: number): string {
	const missed = total - right;
	if (missed === 0) return 'Every fact in place.';
	const back = `${capitalised(numberWord(missed))} ${missed === 1 ? 'fact' : 'facts'} to go back for.`;
	const share = right / total;
	if (share >= 0.8) return `Solid reporting. ${back}`;
	if (share >= 0.5) return `A fair first draft. ${back}`;
	if (share > 0) return `A hard story. ${back}`;
	return `None yet, and now you have the proof of each. ${back}`;
}

export const againMissed = (missed: number) => `Play the ${missed} missed again`;
export const againMissedOne = 'Play the one missed again';
export const toShare = 'Share';
/** What there is to come back for; nothing after a game without misses that was no edition. */
export function tomorrow(isEdition: boolean, missed: number): string {
	if (isEdition && missed > 0) return 'Tomorrow there is a new edition, and what you missed comes back.';
	if (isEdition) return 'Tomorrow there is a new edition.';
	return missed > 0 ? 'What you missed comes back tomorrow.' : '';
}
export const toReview = 'Review and practice';
export const playAgain = 'Play all of it again';
export const source = 'The source';
export const readStory = 'Read the story';
export const readSource = (publisher: string) => `Read it at ${publisher}`;
export const publishedOn = (day: string) => `Published ${day}`;

const fullWs = (figures: readonly WRecord[]) => figures.filter((f) => f.asked > 1 && f.right === f.asked);

export function profileTitle(figures: readonly WRecord[]): string {
	const full = fullWs(figures).map((f) => wordOf[f.w]);
	return full.length === 0 ? 'Your Five Ws' : `Every ${listed(full, 'and')} right`;
}

export function profileNote(figures: readonly WRecord[]): string {
	const single = figures.filter((f) => f.asked === 1).map((f) => wordOf[f.w]);
	const ink = 'One line is one question: inked when you had it.';
	if (single.length === 0) return ink;
	const had = single.length === 1 ? 'had one' : 'had one each';
	return `${ink} ${listed(single, 'and')} ${had}, too few to say more.`;
}

export const withProof = (total: number) =>
	total === 1 ? 'The one, with its proof' : `The ${numberWord(total)}, with their proof`;
export const openMissed = (missed: number) => `Open all ${numberWord(missed)} missed`;
export const closeMissed = 'Close the missed but the first';
export const correct = 'Correct';
export const notCorrect = 'Not correct';
export const squareWords = { right: correct, close: 'Partly correct', missed: notCorrect };
export const youSaid = (chosen: string, key: string) => `You said: ${chosen}. The answer: ${key}.`;
export const noAnswer = (key: string) => `You gave no answer. The answer: ${key}.`;
export const theAnswer = (key: string) => `The answer: ${key}.`;

export const opening = 'Opening the result';
export const missing = {
	title: 'This result is not on this device',
	text: 'Results stay on the device they were played on. Your own are listed in the history.',
	action: 'Go to the history'
};
export const unreadable = {
	title: 'This result cannot be read',
	text: 'What this device kept of it is damaged. It is set aside, not deleted; your other results are in the history.',
	action: 'Go to the history'
};
export const unfinished = (answered: number, total: number) =>
	`This game is not finished: ${answered} of ${counted(total, 'question')} answered.`;
export const goOn = 'Go on';
