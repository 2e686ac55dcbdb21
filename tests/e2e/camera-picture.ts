import { correction, generate } from 'lean-qr';
import { appendFileSync, writeFileSync } from 'node:fs';
import { seededRandom } from '../../src/core/base/random';

const WIDTH = 640;
const HEIGHT = 480;
/** What of the picture's height the code takes, with its quiet zone. */
const SHARE = 0.8;
/** As a hand holds a phone: radians. */
const TILT = 0.09;
/** The screen is brighter on one side, and a camera adds a grain of its own: in steps of 256. */
const SHADOW = 60;
const GRAIN = 24;
const GREY = 128;
const FRAMES = 5;

/** Writes what a camera sees that a screen with a QR code is held up to: tilted, shaded, grainy, a second that repeats (YUV4MPEG2, luma first). */
export function filmQrCode(path: string, text: string): void {
	const code = generate(text, { minCorrectionLevel: correction.L });
	const random = seededRandom(7);
	const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, GREY);
	writeFileSync(path, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES}:1 Ip A1:1 C420jpeg\n`);
	for (let frame = 0; frame < FRAMES; frame++) {
		const light = Buffer.alloc(WIDTH * HEIGHT);
		for (let y = 0; y < HEIGHT; y++)
			for (let x = 0; x < WIDTH; x++) {
				const paper = isDark(code, x, y) ? 40 : 215;
				const seen = paper - (SHADOW * x) / WIDTH + (random() - 0.5) * GRAIN;
				light[y * WIDTH + x] = Math.max(0, Math.min(255, seen));
			}
		appendFileSync(path, Buffer.concat([Buffer.from('FRAME\n'), light, colour]));
	}
}

type Code = ReturnType<typeof generate>;

function isDark(code: Code, x: number, y: number): boolean {
	const module = (HEIGHT * SHARE) / (code.size + 8);
	const [right, down] = [x - WIDTH / 2, y - HEIGHT / 2];
	const column = (right * Math.cos(TILT) + down * Math.sin(TILT)) / module + code.size / 2;
	const row = (down * Math.cos(TILT) - right * Math.sin(TILT)) / module + code.size / 2;
	return code.get(Math.floor(column), Math.floor(row));
}
