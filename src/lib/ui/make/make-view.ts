import type { Item, ItemKind, Span } from '../../../core/bank/item';
import type { OmissionCode } from '../../../core/bank/bank';
import type { Audit, Remark } from '../../../core/review/audit';
import type { FormProblem } from '../../../core/review/form-item';
import type { ItemForm } from '../../../core/review/item-form';
import type { ReviewEvent } from '../../../core/review/review';
import type { MakeProblem } from '../messages/make';

/** What the maker types; everything but the text may stay empty. */
export interface ArticleDraft {
	readonly text: string;
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	/** YYYY-MM-DD, or empty. */
	readonly published: string;
}

export type SourceDraft = Omit<ArticleDraft, 'text'>;

/** A block of the article; offsets count in the text as given. */
export interface ArticleBlock {
	readonly text: string;
	readonly start: number;
	readonly kind: 'body' | 'bullet' | 'heading';
	readonly sentences: readonly Span[];
}

/** An item under review; `number` counts from 1 in the order of the quiz. */
export interface NumberedItem {
	readonly number: number;
	readonly item: Item;
	readonly isKept: boolean;
}

/** A sentence that the engine made nothing of, and why. */
export interface LeftOut extends Span {
	readonly code: OmissionCode;
}

/** The bank under review as the screen knows it. */
export interface DeskView {
	readonly blocks: readonly ArticleBlock[];
	readonly items: readonly NumberedItem[];
	/** The trash, the last dropped first. */
	readonly dropped: readonly Item[];
	readonly audit: Audit;
	readonly leftOut: readonly LeftOut[];
	readonly openId: string | undefined;
	/** An item that is being written. */
	readonly form: ItemForm | undefined;
	readonly formProblems: readonly FormProblem[];
	readonly formRemarks: readonly Remark[];
	/** Other wrong answers for the form. */
	readonly formSpares: readonly string[];
	open(itemId: string | undefined): void;
	do(event: ReviewEvent): void;
	/** The event taken back; undefined when there was none. */
	undo(): ReviewEvent | undefined;
	/** How many other wrong answers were found, for all or for the one at `place`. */
	swapAnswers(itemId: string, place?: number): number;
	edit(itemId: string): void;
	begin(kind: ItemKind): void;
	/** Begins an item about a sentence that was left out. */
	rescue(sentence: Span): void;
	changeForm(form: ItemForm): void;
	prove(sentence: Span): void;
	/** False when the form makes no item yet. */
	finish(): boolean;
	leave(): void;
}

/** What another page or the share sheet handed over. */
export interface HandedView {
	readonly from: 'bookmarklet' | 'share-sheet';
	readonly article: ArticleDraft;
	readonly byline: string;
}

/** What the screen shows; `share` of the article read is 0–1. */
export type MakePhase =
	| { readonly kind: 'writing'; readonly problem?: MakeProblem }
	| { readonly kind: 'working'; readonly share?: number }
	| { readonly kind: 'handed'; readonly handed: HandedView }
	| { readonly kind: 'reviewing'; readonly desk: DeskView };

/** The maker as the screen knows it. */
export interface MakerView {
	readonly article: ArticleDraft;
	readonly phase: MakePhase;
	/** Whether the draft is kept on this device; undefined before anything was changed. */
	readonly saved: boolean | undefined;
	/** The day was changed after the questions were written. */
	readonly dateChanged: boolean;
	readonly sourceProblem: SourceProblem | undefined;
	/** Whether there is a review of the text as it stands. */
	readonly canGoBack: boolean;
	/** Whether a review with changes was put aside for the present one. */
	readonly canRestore: boolean;
	change(article: ArticleDraft): void;
	changeSource(source: SourceDraft): void;
	openFile(file: File): Promise<void>;
	/** False, and nothing changed, when there is no article in the page's HTML. */
	pastePage(html: string): Promise<boolean>;
	/** Brings back the article that was replaced last. */
	takeBackArticle(): void;
	settleHanded(isTaken: boolean): void;
	write(): Promise<void>;
	stop(): void;
	backToText(): void;
	goBack(): void;
	restore(): void;
}

export type SourceProblem = 'not-an-address' | 'not-a-day';
