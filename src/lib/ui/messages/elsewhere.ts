export const elsewhere = {
	title: 'This game goes on in another tab',
	text: 'Everything you answered is kept. Play it there, or take it back to this tab.',
	action: 'Go on here'
};
