/** A name for a file of these texts, with the day on the reader's own clock (ms since 1970): `8b-two-presidents-2026-11-26.csv`. */
export function datedName(texts: readonly string[], extension: string, at: number): string {
	const date = new Date(at);
	const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
	return `${[...texts.map(inFileName), day].filter((part) => part !== '').join('-')}.${extension}`;
}

/** Letters and digits of any script, at most 40 characters; all else becomes a hyphen. */
function inFileName(text: string): string {
	const plain = text.normalize('NFC').toLowerCase().slice(0, 40);
	return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
