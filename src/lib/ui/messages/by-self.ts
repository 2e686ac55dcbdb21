/** Words for answering without the options first. */
export const bySelf = {
	label: 'Your answer',
	forgiving: 'A surname is enough, and small slips do not matter.',
	check: 'Check answer',
	showOptions: 'Show the options',
	points: 'Ten points without the options, five with them.',
	missing: 'Type your answer first, or show the options.'
};
