import { fail, ok, type Result } from './result';

/**
 * The characters that a QR code packs tightest (its alphanumeric mode) and that may stand in the fragment of an address.
 * The last two are never the last of a text, so that messengers which drop closing punctuation do no harm.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-$+*/';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));
const BASE = ALPHABET.length;

/** `alphabet`: a character that base41 does not have. `not-canonical`: a length or group that no encoder writes. */
export type Base41Problem = 'alphabet' | 'not-canonical';

/** Bytes as base41: two bytes are three characters, a last single byte two, each group with its lowest digit first. */
export function toBase41(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 2) {
		const [first = 0, second] = bytes.subarray(at, at + 2);
		text += second === undefined ? digits(first, 2) : digits(first * 256 + second, 3);
	}
	return text;
}

/** The bytes of a base41 text. Each byte string has exactly one text that is accepted. */
export function fromBase41(text: string): Result<Uint8Array<ArrayBuffer>, Base41Problem> {
	const values = [...text].map((character) => VALUES.get(character));
	if (values.includes(undefined)) return fail('alphabet');
	if (values.length % 3 === 1) return fail('not-canonical');
	const bytes = new Uint8Array(Math.floor((values.length * 2) / 3));
	for (let at = 0, written = 0; at < values.length; at += 3, written += 2) {
		const [low = 0, middle = 0, high] = values.slice(at, at + 3);
		const number = low + BASE * (middle + BASE * (high ?? 0));
		if (number >= (high === undefined ? 256 : 65_536)) return fail('not-canonical');
		bytes.set(high === undefined ? [number] : [number >> 8, number & 255], written);
	}
	return ok(bytes);
}

function digits(number: number, count: number): string {
	return Array.from({ length: count }, (_, place) =>
		ALPHABET.charAt(Math.floor(number / BASE ** place) % BASE)
	).join('');
}
