import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The 32 bytes of the SHA-256 of some bytes. Synchronous, so that the core needs no browser. */
export function sha256(bytes: Uint8Array): Uint8Array {
	return hash(bytes);
}

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
	return bytesToHex(hash(new TextEncoder().encode(text)));
}
