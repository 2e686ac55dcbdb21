import type { Square } from '../../../core/quiz/squares';
import { siteName, wordOf } from './frame';
import type { WRecord } from '../../../core/progress/played';

/** Two sets of squares: ink on paper, and two colours that no kind of colour-blindness confuses. */
export const squareSigns: Readonly<Record<'ink' | 'colours', Readonly<Record<Square, string>>>> = {
	ink: { right: '⬛', close: '🔳', missed: '⬜' },
	colours: { right: '🟦', close: '🟨', missed: '🟧' }
};

const PER_LINE = 5;

export interface ResultToShare {
	readonly title: string;
	readonly right: number;
	readonly squares: readonly Square[];
	readonly figures: readonly WRecord[];
	/** Opens the quiz, not the result. */
	readonly link: string;
}

const headline = ({ title, right, squares }: ResultToShare) =>
	`${siteName} · ${title} ${right}/${squares.length}`;

/** The result as squares, five a line, with the link last. */
export function asSquares(result: ResultToShare, palette: 'ink' | 'colours'): string {
	const signs = result.squares.map((square) => squareSigns[palette][square]);
	const lines = Array.from({ length: Math.ceil(signs.length / PER_LINE) }, (_, line) =>
		signs.slice(line * PER_LINE, (line + 1) * PER_LINE).join('')
	);
	return [headline(result), ...lines, result.link].join('\n');
}

/** The same for those who listen to it. */
export function asWords(result: ResultToShare): string {
	const parts = result.figures
		.filter(({ asked }) => asked > 0)
		.map(({ w, right, asked }) => `${wordOf[w]} ${right} of ${asked}`);
	const { title, right, squares, link } = result;
	return `${siteName}, ${title}: ${right} of ${squares.length} right. ${parts.join(', ')}.\n${link}`;
}

export const shareResult = {
	title: 'Share your result',
	note: 'It tells how many, not what: no answer is in it.',
	close: 'A half-filled square: some of the points.',
	squares: 'Squares',
	palettes: { ink: 'Black and white', colours: 'Blue and orange' },
	send: 'Share',
	copy: 'Copy',
	copyWords: 'Copy as words',
	picture: 'Save as a picture',
	asText: 'As text',
	outcomes: {
		copied: 'Copied: paste it where you like.',
		words: 'Copied as words: paste it where you like.',
		'not-copied':
			'The browser did not let the page copy. Open “As text” below, mark it and copy it yourself.',
		sent: 'Handed to your device to send.',
		'not-possible': 'This browser has no way to send. Copy the result and paste it where you want.',
		saved: 'The picture is in your downloads.',
		'not-drawn': 'This browser could not draw the picture. Copy the squares instead.'
	},
	/** What the drawn card says to those who do not see it. */
	cardFile: 'five-ws-result.png'
};

const SQUARE_NAMES: Readonly<Record<Square, string>> = { right: 'right', close: 'close', missed: 'missed' };
export const squaresLabel = (squares: readonly Square[]) =>
	squares.map((square, place) => `${place + 1} ${SQUARE_NAMES[square]}`).join(', ');
