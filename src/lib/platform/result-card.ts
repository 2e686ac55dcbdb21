/** What stands on a drawn card: words, and how far each square is filled. */
export interface CardContent {
	readonly head: string;
	readonly title: string;
	readonly numeral: string;
	readonly of: string;
	readonly foot: string;
	readonly squares: readonly ('full' | 'half' | 'empty')[];
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const SIDE = 64;
const GAP = 14;
const LINE = 5;
const PER_LINE = 5;
const MOST_TITLE_LINES = 2;

/** The card as a PNG in the colours and the serif of the page; undefined when the browser cannot draw it. */
export async function drawCard(content: CardContent, name: string): Promise<File | undefined> {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [WIDTH, HEIGHT];
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	await document.fonts.load("600 96px 'Newsreader Display'", content.title + content.numeral).catch(() => []);
	draw(context, content);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	return blob ? new File([blob], name, { type: 'image/png' }) : undefined;
}

function draw(context: CanvasRenderingContext2D, content: CardContent): void {
	const style = getComputedStyle(document.documentElement);
	const colour = (token: string) => style.getPropertyValue(token).trim();
	const serif = style.getPropertyValue('--display');
	const write = (text: string, at: { readonly x: number; readonly y: number; readonly size: number }) => {
		context.font = `600 ${at.size}px ${serif}`;
		context.fillText(text, at.x, at.y);
	};
	context.fillStyle = colour('--paper');
	context.fillRect(0, 0, WIDTH, HEIGHT);
	context.fillStyle = colour('--ink');
	context.fillRect(MARGIN, MARGIN, WIDTH - 2 * MARGIN, 8);
	write(content.head, { x: MARGIN, y: MARGIN + 64, size: 40 });
	context.font = `600 64px ${serif}`;
	for (const [line, text] of linesOf(context, content.title, WIDTH - 2 * MARGIN).entries())
		write(text, { x: MARGIN, y: 230 + line * 68, size: 64 });
	write(content.numeral, { x: MARGIN, y: HEIGHT - MARGIN - 52, size: 190 });
	const beside = MARGIN + context.measureText(content.numeral).width + 24;
	write(content.of, { x: beside, y: HEIGHT - MARGIN - 52, size: 72 });
	drawSquares(context, content.squares);
	context.fillStyle = colour('--ink-2');
	write(content.foot, { x: MARGIN, y: HEIGHT - MARGIN + 20, size: 32 });
}

/** In the colour that was drawn with last. */
function drawSquares(context: CanvasRenderingContext2D, squares: CardContent['squares']): void {
	const shown = squares.slice(0, 4 * PER_LINE);
	const left = WIDTH - MARGIN - PER_LINE * SIDE - (PER_LINE - 1) * GAP;
	const lines = Math.ceil(shown.length / PER_LINE);
	const top = HEIGHT - MARGIN - lines * SIDE - (lines - 1) * GAP;
	context.strokeStyle = context.fillStyle;
	context.lineWidth = LINE;
	for (const [place, square] of shown.entries()) {
		const x = left + (place % PER_LINE) * (SIDE + GAP);
		const y = top + Math.floor(place / PER_LINE) * (SIDE + GAP);
		if (square === 'full') context.fillRect(x, y, SIDE, SIDE);
		else context.strokeRect(x + LINE / 2, y + LINE / 2, SIDE - LINE, SIDE - LINE);
		if (square === 'half') context.fillRect(x, y + SIDE / 2, SIDE, SIDE / 2);
	}
}

/** A text in as many lines as there is room for; what is more ends in an ellipsis. */
function linesOf(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	if (lines.length <= MOST_TITLE_LINES) return lines;
	return [...lines.slice(0, MOST_TITLE_LINES - 1), `${lines[MOST_TITLE_LINES - 1] ?? ''}…`];
}
