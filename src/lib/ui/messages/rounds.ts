import { counted, spokenDay, spokenMoment } from './format';

export const title = 'Review';
export const description = 'The questions you missed come back, days apart, until you know them.';

export const due = {
	title: (count: number) =>
		count === 0 ? 'Nothing to go over today' : `${counted(count, 'question')} to go over today`,
	how: 'What you missed comes back the next day, then at longer and longer intervals, until you know it.',
	more: (count: number) => `${counted(count, 'more question')} can wait.`,
	none: 'Play a story first. What you miss in it will come back here.',
	next: (at: number) => `The next one is due on ${spokenMoment(at)}.`,
	start: (count: number) => `Review ${counted(count, 'question')}`,
	goOn: 'Go on with the round you began'
};

export const practice = {
	title: 'Practice',
	how: (count: number) =>
		`${count > 10 ? 'Ten of the' : 'The'} ${counted(count, 'question')} you were asked, missed ones first. No clock.`,
	all: 'All Ws',
	of: 'Practise'
};

export const stories = {
	title: 'Where they come from',
	of: (title: string, published: string | undefined) =>
		published === undefined ? title : `${title}, ${spokenDay(published)}`
};

export const opening = 'Opening your questions';
export const dueLink = due.start;
