export const keys = {
	choose: 'choose',
	tab: 'the next control',
	estimate: 'a step less, a step more',
	order: 'move it, on its grip',
	match: 'choose for the pair you are at',
	enter: 'check, then next',
	help: 'show the keys',
	escape: 'leave, your place is kept',
	to: 'to',
	turnOff: 'Turn keys off',
	turnOn: 'Turn keys on',
	off: 'The keys are off. Tab, arrows and Enter work as on every page.'
};
