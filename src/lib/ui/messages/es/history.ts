import { counted } from './format';

export const title = 'History';
export const kept = 'Your games are kept on this device, and nowhere else.';
export const empty = 'No game yet. Play a story, and it will be listed here.';
export const toStories = 'Go to the stories';
export const scored = (right: number, total: number) => `${right} of ${total}`;
export const notGraded = 'Not graded yet';
export const goOn = (position: number, total: number) => `Question ${position} of ${total}, go on`;
export const opening = 'Opening your history';
export const setAside = (count: number) =>
	`${counted(count, 'game')} on this device cannot be read. ${count === 1 ? 'It is' : 'They are'} set aside, not deleted.`;
export const closed =
	'This device does not let the page read what it kept. Close other tabs of this site, or leave private browsing, and load the page again.';
