/** A seed for laying out a quiz: an unsigned 32-bit integer. */
export function newSeed(): number {
	return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A name that no other record has: 128 random bits in hex. Works on plain http too, where `randomUUID` is missing. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
