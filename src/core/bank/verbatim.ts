import type { Evidence } from './item';

/** Whether the article's text holds the quote at exactly the evidence's offsets (UTF-16 code units). */
export function isVerbatim({ start, end, quote }: Evidence, articleText: string): boolean {
	return articleText.slice(start, end) === quote;
}
