import type { AskedEstimate } from '../../../core/quiz/asked-quiz';

export const estimate = {
	label: (unit: string) => (unit === '' ? 'Your estimate' : `Your estimate, in ${unit}`),
	less: 'A step less',
	more: 'A step more',
	slider: 'Your estimate on the scale',
	untouched: 'not set yet',
	howTo: 'Type a number or drag the ring. The nearer you are, the more points: 10, 7 or 3.',
	points:
		'If the true number lies under the tall step you get 10 points, under the middle step 7, under the low one 3.',
	problem: {
		'not-a-number': () => 'Type a number, such as 40 or 2.5.',
		outside: (least: string, most: string) => `Type a number from ${least} to ${most}.`
	},
	/** At the pins of the ruler, without a unit. */
	articlePin: (number: string) => `Article ${number}`,
	yourPin: (number: string) => `You ${number}`,
	you: (value: string) => `You: ${value}`,
	over: (distance: string) => `, ${distance} over`,
	under: (distance: string) => `, ${distance} under`,
	paid
};

/** How far off a guess may be for 10, 7 and 3 points, rounded down to what can be typed. */
function paid({ tolerance, decimals }: AskedEstimate, written: (value: number) => string): string {
	const unit = 10 ** decimals;
	const reach = (tolerances: number) => Math.floor(tolerances * tolerance * unit + 1e-6) / unit;
	const full = reach(1) > 0 ? `within ${written(reach(1))}` : 'for the exact number';
	return `10 points ${full}, 7 points within ${written(reach(2.5))}, 3 points within ${written(reach(5))}.`;
}

/** `1st`. */
const ordinal = (place: number) => `${place}${['th', 'st', 'nd', 'rd'][place] ?? 'th'}`;

export const order = {
	howTo: 'Drag a row, or move it with its arrows.',
	earliest: 'Earliest',
	latest: 'Latest',
	grip: (text: string) => `Move: ${text}`,
	earlier: (text: string) => `Earlier: ${text}`,
	later: (text: string) => `Later: ${text}`,
	lifted: (text: string) => `${text}: lifted. Move it with the arrow keys, drop it with Space.`,
	dropped: (text: string) => `${text}: dropped.`,
	nowAt: (text: string, place: number, total: number) => `${text}: now ${place} of ${total}.`,
	placeRight: 'Right place',
	wasAt: (place: number) => `You put it ${ordinal(place)}`
};

export const match = {
	choice: (letter: string, right: string) => `${letter}: ${right}`,
	right: 'Right:',
	youChose: (right: string) => `You chose: ${right}`
};
