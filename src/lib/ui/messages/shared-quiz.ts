import { counted, spokenDay } from './format';

/** What a player reads of a quiz that someone shared, before its first question. */
export const preview = {
	kicker: 'A quiz was shared with you',
	unknownMaker: 'Made by whoever sent it to you; Five Ws has not checked it.',
	maker: (name: string) => `Made by ${name}; Five Ws has not checked it.`,
	whatItIs: 'Five Ws asks about the news, and proves each answer with a sentence of the story.',
	whereItIs: {
		link: 'The quiz is inside the link: nothing was sent to a server.',
		file: 'The quiz is inside the file: nothing was sent to a server.'
	},
	questions: (count: number) => counted(count, 'question'),
	source: (publisher: string) => `From ${publisher}`,
	storyOf: (day: string) => `Story of ${spokenDay(day)}`,
	time: 'Your time',
	minutes: (minutes: number) => counted(minutes, 'minute'),
	noLimit: 'No limit',
	timeHelp:
		'Take more if you need it: the clock runs on when you leave the page. A result that you send says how long you took.',
	play: 'Play the quiz',
	share: 'Share or change it'
};

/** A quiz that the address names and this device does not give. */
export const keptProblems = {
	missing: {
		title: 'This quiz is not on this device',
		text: 'It was kept in another browser, or its data was cleared. Open the link you were given again.'
	},
	unreadable: {
		title: 'This quiz cannot be read',
		text: 'What this device kept of it is damaged. It is set aside, not deleted. Open the link you were given again.'
	}
};

export const toStories = 'Go to the stories';

/** The limit, half as much again, twice as much, and none. */
export function timeChoices(minutes: number): readonly (number | null)[] {
	return [...new Set([minutes, Math.ceil(minutes * 1.5), minutes * 2]), null];
}
