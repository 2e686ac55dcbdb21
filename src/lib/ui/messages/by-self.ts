import type { W } from '../../../core/bank/item';

/** Words for answering without the options first. */
export const bySelf = {
	label: 'Your answer',
	/** What is let through, by what is asked. */
	forgiving: (w: W) => {
		if (w === 'who') return 'A surname is enough, and small slips do not matter.';
		if (w === 'how-many') return 'In figures or in words: 3,000,000, or three million.';
		return 'Small slips do not matter.';
	},
	check: 'Check answer',
	showOptions: 'Show the options',
	points: 'Without the options it is worth ten points, with them five.',
	missing: 'Type your answer first, or show the options.'
};
