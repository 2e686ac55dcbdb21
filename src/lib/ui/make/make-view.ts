import type { Item } from '../../../core/bank/item';
import type { MakeProblem } from '../messages/make';

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

/** What the screen shows; `share` of the article read is 0–1. */
export type MakePhase =
	| { readonly kind: 'writing'; readonly problem?: MakeProblem }
	| { readonly kind: 'working'; readonly share?: number }
	| { readonly kind: 'reviewing'; readonly blocks: readonly ArticleBlock[] };

/** The maker as the screen knows it. */
export interface MakerView {
	readonly draft: ArticleDraft;
	readonly phase: MakePhase;
	/** Whether the draft is kept on this device; undefined before anything was typed. */
	readonly saved: boolean | undefined;
	readonly kept: readonly NumberedItem[];
	readonly dropped: readonly NumberedItem[];
	/** The day was changed after the questions were written. */
	readonly dateChanged: boolean;
	readonly sourceProblem: SourceProblem | undefined;
	/** Undefined while it is made, or when no item is left. */
	readonly link: string | undefined;
	change(draft: ArticleDraft): void;
	changeSource(source: SourceDraft): void;
	openFile(file: File): Promise<void>;
	write(): Promise<void>;
	stop(): void;
	drop(itemId: string): void;
	putBack(itemId: string): void;
	backToText(): void;
	/** False when the browser refused. */
	copyLink(): Promise<boolean>;
}

export type SourceProblem = 'not-an-address' | 'not-a-day';
