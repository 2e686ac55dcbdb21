/** How a text begins: `capital` (a digit counts as one), `small` or `quoted`. */
export function initialForm(text: string): string {
	if (/^\p{Ll}\p{Lu}/u.test(text)) return 'capital';
	if (/^\p{Ll}/u.test(text)) return 'small';
	return /^["“‘']/u.test(text) ? 'quoted' : 'capital';
}

/** How a text ends: `stopped` by a mark that is no part of an abbreviation, or `open`. */
export function endForm(text: string): string {
	const isStopped =
		/[.!?;,]$/u.test(text) && !/\b(?:\p{L}\.){2,}$|\b(?:Inc|Jr|Sr|Co|Ltd|Corp|St)\.$/u.test(text);
	return isStopped ? 'stopped' : 'open';
}
