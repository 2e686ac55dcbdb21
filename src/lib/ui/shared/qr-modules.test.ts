import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { crispWidth, qrModules, reachOf } from './qr-modules';

/** The pixels of a code drawn so many pixels a module, as a camera would give them: RGBA, dark on light. */
function pixelsOf({ side, path }: { readonly side: number; readonly path: string }, scale: number) {
	const width = side * scale;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
			for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
				data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
	return { data, width };
}

/** What another library reads from the pixels. */
function readBack(text: string, scale = 3): string | undefined {
	const code = qrModules(text);
	if (!code) return undefined;
	const { data, width } = pixelsOf(code, scale);
	return jsQR(data, width, width)?.data;
}

const inQrCharacters = (length: number) =>
	Array.from({ length }, (_, index) => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-$+*/'[(index * 17) % 41]).join(
		''
	);

describe('a QR code', () => {
	it('is read back by an independent decoder, whatever the text', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\x21-\x7e]{1,400}$/), (text) => {
				expect(readBack(text)).toBe(text);
			}),
			{ numRuns: 25 }
		);
	});

	it.each([60, 600, 1700, 2400])('holds a link of %i base41 characters', (length) => {
		const link = `https://five-ws.example/play/#1/${inQrCharacters(length)}`;
		expect(readBack(link)).toBe(link);
	});

	it('packs base41 into fewer modules than the same bytes in base64url', () => {
		const bytes = 1125;
		const packed = qrModules(`https://five-ws.example/play/#1/${inQrCharacters(bytes * 1.5)}`);
		const plain = qrModules(`https://five-ws.example/play/#1${'a'.repeat((bytes * 4) / 3)}`);
		expect([packed?.side, plain?.side]).toEqual([125, 141]);
	});

	it('keeps four light modules on every side', () => {
		const code = qrModules('https://five-ws.example/');
		const runs = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) =>
			run.slice(1).map(Number)
		);
		expect(Math.min(...runs.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
		expect(Math.max(...runs.map(([x = 0, , length = 0]) => x + length))).toBe((code?.side ?? 0) - 4);
	});

	it('is none for more than a code holds', () => {
		expect(qrModules('a'.repeat(3000))).toBeUndefined();
		expect(qrModules('A'.repeat(1_000_000))).toBeUndefined();
	});
});

describe('the size of a QR code', () => {
	it.each([
		[278, 1, 250],
		[278, 2, 250],
		[374, 3, 333.333],
		[704, 1.5, 666.666]
	])('in %i px at ratio %d is %d px for 125 modules, whole pixels a module', (available, ratio, width) => {
		expect(crispWidth(125, available, ratio)).toBeCloseTo(width, 1);
	});

	it('is all there is where a module has less than a pixel', () => {
		expect(crispWidth(125, 90, 1)).toBe(90);
	});

	it('decides from how far it is read: twice the modules, half the distance', () => {
		expect(reachOf(61)).toBeCloseTo(7.06, 1);
		expect(reachOf(122)).toBeCloseTo(reachOf(61) / 2, 6);
	});
});
