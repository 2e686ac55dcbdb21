import type { WeeklyGoal } from '../../../core/progress/weekly-goal';

/** A question with its answers, the first of which is how it is until something is chosen. */
interface Words<Value> {
	readonly legend: string;
	readonly choices: readonly (readonly [Value, string])[];
	readonly help?: string;
}
const words = <Value extends string | number>(asked: Words<Value>) => asked;

export const title = 'Settings';
export const description = 'How Five Ws looks and plays on this device.';
export const intro =
	'Everything you choose here holds on this device at once, and nothing of it is sent anywhere.';
export const notKept =
	'Your browser does not let this page keep what you chose: it holds until you close the page.';

export const reading = 'Reading';
export const text = words<'normal' | 'large' | 'larger'>({
	legend: 'Text size',
	choices: [
		['normal', 'As in my browser'],
		['large', 'Large'],
		['larger', 'Larger']
	]
});
export const spacing = words<'normal' | 'wide'>({
	legend: 'Lines and letters',
	choices: [
		['normal', 'As usual'],
		['wide', 'Further apart']
	]
});
export const face = words<'print' | 'plain'>({
	legend: 'Typeface',
	choices: [
		['print', 'Newsprint, with serifs'],
		['plain', 'The plain letters of my device']
	]
});
export const theme = words<'device' | 'light' | 'dark'>({
	legend: 'Light or dark',
	choices: [
		['device', 'As on my device'],
		['light', 'Light'],
		['dark', 'Dark']
	]
});

export const playing = 'Playing';
export const typeFirst = {
	label: 'Answer in my own words first',
	help: 'Where the answer is short. Then the options show, for fewer points. Never in a quiz whose results go to a class.'
};
export const confidence = {
	label: 'Say how sure I am',
	help: 'The result tells how often you were right when you were sure.'
};
export const findProof = {
	label: 'Look for the proof myself',
	help: 'In the stories of this site: after an answer, tap the sentence that proves it.'
};
export const fewer = {
	label: 'Take one wrong answer away',
	help: 'Where there are three answers or more. Never in a quiz whose results go to a class.'
};
export const untimed = {
	label: 'Play without a time limit',
	help: 'A quiz with a limit offers “no limit” first. Your result says how long you took.'
};
export const aloud = {
	label: 'Offer to read questions and proofs aloud',
	help: 'With the voice of your device.'
};
export const sound = {
	label: 'Sounds',
	help: 'Two notes up for a right answer, one low note for another.'
};
export const haptics = {
	label: 'Vibration',
	help: 'Once for a right answer, twice for another. Not where your device asks for less motion.'
};
export const keys = {
	label: 'Keyboard shortcuts',
	help: '1–4 and A–D choose, Enter goes on, ? lists the keys, Esc leaves.'
};

export const sharing = 'Sharing and goals';
export const squares = words<'ink' | 'colours'>({
	legend: 'Squares of a shared result',
	choices: [
		['ink', 'Black and white'],
		['colours', 'Blue and orange, which colour-blind readers can tell apart']
	]
});
export const goal = words<WeeklyGoal>({
	legend: 'Weekly goal',
	choices: [
		[0, 'No goal'],
		[3, '3 days'],
		[5, '5 days'],
		[7, 'Every day']
	]
});
