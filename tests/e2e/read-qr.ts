import jsQR from 'jsqr';
import decodeQR from 'qr/decode.js';
import { pixelsOf, type Pixels } from './png-pixels';

/** What a QR code in a screenshot says, read by libraries that have nothing to do with the one that draws it. jsQR, which the site does not use, reads no code of version 23; the other reads all. */
export function readQr(screenshot: Buffer): string | undefined {
	const pixels = pixelsOf(screenshot);
	return jsQR(pixels.data, pixels.width, pixels.height)?.data ?? readByOther(pixels);
}

function readByOther(pixels: Pixels): string | undefined {
	try {
		return decodeQR(pixels);
	} catch {
		// It throws where it finds no code.
		return undefined;
	}
}
