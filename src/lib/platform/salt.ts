import { toBase64url } from '../../core/base/base64url';

/** The salt of a new exam: 16 random bytes in base64url. */
export function newSalt(): string {
	return toBase64url(crypto.getRandomValues(new Uint8Array(16)));
}
