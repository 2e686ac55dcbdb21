/** What Five Ws is and what becomes of what people do here, a section at a time. */
export const title = 'About Five Ws';
export const description = 'What Five Ws is, where its stories come from, and what stays on your device.';
export const sections = [
	{
		title: 'A news quiz that shows its proof',
		text: 'Who, what, when, where, why and how many: ten questions a day on one story of the news. Every answer comes with the sentence that proves it, so that you can see for yourself.'
	},
	{
		title: 'Where the stories come from',
		text: 'Each story is told in our own words from reports that it names, and its questions are written and edited one by one. Stories are as old as they say: what was true on their day may have changed since.'
	},
	{
		title: 'Questions on any article',
		text: 'Paste a text, and your device writes questions on it by rules and a small language model. It makes mistakes; that is why it shows its proof for each, and why you look through them before you share.'
	},
	{
		title: 'What stays with you',
		text: 'Games, quizzes and classes are kept in this browser and nowhere else. There are no accounts, no advertising and nobody counts visitors. A shared quiz travels inside its link; what a student sends can be opened by the teacher’s key alone.'
	},
	{
		title: 'Free and open',
		text: 'Five Ws costs nothing. Its source code is open under the MIT licence: anybody may run it, read it and change it.'
	}
];
export const toSettings = 'See what is kept, save it or erase it';
