import { inflateSync } from 'node:zlib';

export interface Pixels {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

/** The pixels of a PNG as browsers write their screenshots: 8 bits, RGB or RGBA, not interlaced (PNG, 3rd edition). */
export function pixelsOf(png: Buffer): Pixels {
	const width = png.readUInt32BE(16);
	const height = png.readUInt32BE(20);
	const channels = png[25] === 6 ? 4 : 3;
	const rows = inflateSync(Buffer.concat(chunksOf(png, 'IDAT')));
	const stride = width * channels;
	const data = new Uint8ClampedArray(width * height * 4).fill(255);
	let above = new Uint8Array(stride);
	for (let y = 0; y < height; y++) {
		const start = y * (stride + 1);
		const row = unfiltered(rows.subarray(start, start + stride + 1), above, channels);
		for (let x = 0; x < width; x++)
			data.set(row.subarray(x * channels, x * channels + 3), (y * width + x) * 4);
		above = row;
	}
	return { data, width, height };
}

function chunksOf(png: Buffer, name: string): Buffer[] {
	const chunks: Buffer[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		if (png.toString('latin1', at + 4, at + 8) === name)
			chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	return chunks;
}

/** One row with its filter (the first byte) undone. */
function unfiltered(filtered: Uint8Array, above: Uint8Array, channels: number): Uint8Array<ArrayBuffer> {
	const [filter = 0] = filtered;
	const row = new Uint8Array(filtered.length - 1);
	for (let at = 0; at < row.length; at++) {
		const left = row[at - channels] ?? 0;
		const up = above[at] ?? 0;
		const upLeft = above[at - channels] ?? 0;
		const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)];
		row[at] = (filtered[at + 1] ?? 0) + (guesses[filter] ?? 0);
	}
	return row;
}

function paeth(left: number, up: number, upLeft: number): number {
	const guess = left + up - upLeft;
	const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((one) => Math.abs(guess - one));
	if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toUpLeft ?? 0)) return left;
	return (toUp ?? 0) <= (toUpLeft ?? 0) ? up : upLeft;
}
