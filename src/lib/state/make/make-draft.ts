import { isCalendarDay } from '../../../core/base/calendar-day';
import type { Source } from '../../../core/bank/bank';
import type { ItemForm } from '../../../core/review/item-form';
import type { Review } from '../../../core/review/review';

/** What the maker has typed of an article; everything but the text may stay empty. */
export interface ArticleDraft {
	readonly text: string;
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	/** YYYY-MM-DD, or empty. */
	readonly published: string;
}

export type SourceDraft = Omit<ArticleDraft, 'text'>;

/** A review that was begun, and what it was begun with. */
export interface ReviewDraft extends Review {
	/** The text that the bank was written from. */
	readonly text: string;
	/** The day that the bank was written for; empty for none. */
	readonly writtenFor: string;
	/** An item that is being written, as it was typed last. */
	readonly form?: ItemForm;
	/** The item that is open. */
	readonly openId?: string;
}

/** All that a reload must bring back. */
export interface MakeDraft {
	readonly article: ArticleDraft;
	readonly review?: ReviewDraft;
	/** Whether the review was on the screen, not the text. */
	readonly isReviewing: boolean;
}

export const EMPTY_ARTICLE: ArticleDraft = { text: '', title: '', publisher: '', url: '', published: '' };

/** What is wrong with the fields around the text, or undefined. */
export function sourceProblem({ url, published }: SourceDraft): 'not-an-address' | 'not-a-day' | undefined {
	if (url.trim() !== '' && !isAddress(url.trim())) return 'not-an-address';
	return published === '' || isCalendarDay(published) ? undefined : 'not-a-day';
}

/** The fields that say something, as a bank's source takes them. */
export function filledFields({ title, publisher, url, published }: SourceDraft): Partial<Source> {
	return {
		...(title.trim() === '' ? {} : { title: title.trim() }),
		...(publisher.trim() === '' ? {} : { publisher: publisher.trim() }),
		...(isAddress(url.trim()) ? { url: url.trim() } : {}),
		...(isCalendarDay(published) ? { published } : {})
	};
}

/** Whether a text is an https address that names a site and nobody's password. */
export function isAddress(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname, username, password } = new URL(text);
	return protocol === 'https:' && hostname.includes('.') && username + password === '';
}
