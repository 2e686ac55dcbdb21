import { fail, ok, type Result } from './result';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/** `alphabet`: a character that base64url does not have. `not-canonical`: a length or last character that no encoder writes. */
export type Base64urlProblem = 'alphabet' | 'not-canonical';

/** Bytes as base64url without padding (RFC 4648 §5). */
export function toBase64url(bytes: Uint8Array): string {
	let text = '';
	let bits = 0;
	let held = 0;
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		while (bits >= 6) {
			bits -= 6;
			text += ALPHABET.charAt((held >> bits) & 63);
		}
		held &= (1 << bits) - 1;
	}
	return bits > 0 ? text + ALPHABET.charAt((held << (6 - bits)) & 63) : text;
}

/** The bytes of a base64url text without padding. Each byte string has exactly one text that is accepted. */
export function fromBase64url(text: string): Result<Uint8Array<ArrayBuffer>, Base64urlProblem> {
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	let held = 0;
	let written = 0;
	for (const character of text) {
		const value = VALUES.get(character);
		if (value === undefined) return fail('alphabet');
		held = (held << 6) | value;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[written++] = held >> bits;
		held &= (1 << bits) - 1;
	}
	return bits >= 6 || held !== 0 ? fail('not-canonical') : ok(bytes);
}
