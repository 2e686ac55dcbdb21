/** One block of an article. `text === article.text.slice(start, start + text.length)`, so hard-wrapped lines keep their line breaks. */
export interface Paragraph {
	readonly text: string;
	/** UTF-16 offset in the article's text as it was given. */
	readonly start: number;
	readonly kind: 'body' | 'bullet' | 'heading';
}

/** An article as read: what it says about itself, and its paragraphs without the junk of the page. The headline is no paragraph. */
export interface Article {
	/** The text exactly as it was given; every offset counts in it. */
	readonly text: string;
	readonly title?: string;
	readonly publisher?: string;
	/** An https address. */
	readonly url?: string;
	/** A calendar day, YYYY-MM-DD. */
	readonly published?: string;
	readonly paragraphs: readonly Paragraph[];
}

/** Why a text cannot be read as an article. Shares are 0–1. */
export type ArticleProblem =
	| { readonly code: 'empty' }
	| { readonly code: 'too-short'; readonly words: number; readonly needed: number }
	| { readonly code: 'too-long'; readonly characters: number; readonly limit: number }
	| { readonly code: 'not-text' }
	| { readonly code: 'html' }
	/** `share` of the words are English function words; running English has at least `needed`. */
	| { readonly code: 'not-english'; readonly share: number; readonly needed: number }
	/** Too few sentences end in a full stop for the text to be split. */
	| { readonly code: 'unpunctuated' };
