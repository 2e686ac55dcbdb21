import type { Item, Span } from './item';

/** Where the facts come from. `published` is a calendar day, YYYY-MM-DD; `url` is https. */
export interface Source {
	readonly title: string;
	readonly publisher?: string;
	readonly url?: string;
	readonly published?: string;
}

/** The article's text, named but not carried: its length in UTF-16 code units and its SHA-256 in hex. */
export interface ArticleFingerprint {
	readonly length: number;
	readonly sha256: string;
}

/** Why the engine left out what it left out, as codes with counts; the edge puts them into words. */
export interface Omission {
	readonly code: OmissionCode;
	readonly count: number;
	/** Up to five sentences of the article (offsets in its text) that hold such a fact, for a reviewer to rescue. */
	readonly examples?: readonly Span[];
}

export type OmissionCode =
	'few-facts' | 'unresolved-reference' | 'no-distractors' | 'flawed' | 'duplicate' | 'not-needed';

/** All items of a story. */
export interface Bank {
	readonly format: 'five-ws-bank';
	readonly version: 1;
	/** The first 16 hex digits of the SHA-256 of the canonical JSON of everything but `id`. */
	readonly id: string;
	readonly engine: { readonly name: string; readonly version: string };
	/** BCP 47 tag of the items' language. */
	readonly language: string;
	readonly source: Source;
	readonly article: ArticleFingerprint;
	readonly items: readonly Item[];
	readonly omissions: readonly Omission[];
}
