import { correction, generate } from 'lean-qr';

/** The light modules that must stand around a QR code on each side (ISO/IEC 18004). */
export const QUIET = 4;

/** The most characters of a link that a QR code is tried for: its largest version holds no more. */
const MOST_CHARACTERS = 4400;

export interface QrModules {
	/** Modules on one side, the quiet zone counted. */
	readonly side: number;
	/** The dark modules as the path of an SVG whose unit is one module. */
	readonly path: string;
}

/** The QR code of a text; undefined when no QR code holds that much. */
export function qrModules(text: string): QrModules | undefined {
	if (text.length > MOST_CHARACTERS) return undefined;
	try {
		const code = generate(text, { minCorrectionLevel: correction.L });
		const rows = Array.from({ length: code.size }, (_, y) =>
			runsOf(Array.from({ length: code.size }, (_, x) => code.get(x, y)))
				.map(({ start, length }) => `M${start + QUIET} ${y + QUIET}h${length}v1h-${length}z`)
				.join('')
		);
		return { side: code.size + 2 * QUIET, path: rows.join('') };
	} catch {
		// The library throws when the text fits no version.
		return undefined;
	}
}

/** Dark modules side by side, drawn as one: no hairline shows between them. */
function runsOf(row: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
	return row.flatMap((isDark, start) => {
		if (!isDark || row[start - 1]) return [];
		const end = row.indexOf(false, start);
		return [{ start, length: (end < 0 ? row.length : end) - start }];
	});
}

/** The pixels of a camera's picture that one module must fill to be read. */
const CAMERA_PIXELS = 3.5;
/** How far away something must be, in its own widths, to fill one pixel: 1920 pixels across 65 degrees. */
const FOCAL_PIXELS = 960 / Math.tan((32.5 * Math.PI) / 180);

/** From how far a phone reads a code of so many modules a side, in widths of the code. */
export function reachOf(side: number): number {
	return FOCAL_PIXELS / CAMERA_PIXELS / side;
}

/** The largest width, in CSS pixels, at which each module is a whole number of the screen's own pixels; all there is when one has less than one. */
export function crispWidth(side: number, available: number, pixelRatio: number): number {
	const pixels = Math.floor((available * pixelRatio) / side);
	return pixels < 1 ? available : (pixels * side) / pixelRatio;
}
