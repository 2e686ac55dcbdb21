import type { Result } from '../base/result';

/** Raw deflate (RFC 1951), done by whoever has it: the core has no streams. */
export interface Codec {
	readonly deflate: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
	/** At most `maxBytes` come back: what would be more is `too-large`, what is no whole deflate stream is `broken`. */
	readonly inflate: (
		bytes: Uint8Array<ArrayBuffer>,
		maxBytes: number
	) => Promise<Result<Uint8Array, 'too-large' | 'broken'>>;
}
