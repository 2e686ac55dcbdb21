import type { Item } from '../../../core/bank/item';

/** What the maker types; everything but the text may stay empty. */
export interface ArticleDraft {
	readonly text: string;
	readonly title: string;
	readonly url: string;
	/** YYYY-MM-DD, or empty. */
	readonly published: string;
}

export type SourceDraft = Omit<ArticleDraft, 'text'>;

/** A block of the article; `start` is its offset in the text as given. */
export interface ArticleBlock {
	readonly text: string;
	readonly start: number;
	readonly kind: 'body' | 'bullet' | 'heading';
}

/** An item under review with the number it keeps, whether others are dropped or not. */
export interface NumberedItem {
	readonly number: number;
	readonly item: Item;
}
