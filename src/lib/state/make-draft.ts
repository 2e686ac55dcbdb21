import { isCalendarDay } from '../../core/base/calendar-day';

/** What the maker has typed; everything but the text may stay empty. */
export interface MakeDraft {
	readonly text: string;
	readonly title: string;
	readonly url: string;
	/** YYYY-MM-DD, or empty. */
	readonly published: string;
}

export type SourceDraft = Omit<MakeDraft, 'text'>;

export const EMPTY_DRAFT: MakeDraft = { text: '', title: '', url: '', published: '' };

/** A draft as it was saved; what cannot be read is left empty. */
export function readDraft(saved: unknown): MakeDraft {
	if (typeof saved !== 'object' || saved === null) return EMPTY_DRAFT;
	const fields = new Map<string, unknown>(Object.entries(saved));
	const field = (name: keyof MakeDraft): string => {
		const value = fields.get(name);
		return typeof value === 'string' ? value : '';
	};
	return { text: field('text'), title: field('title'), url: field('url'), published: field('published') };
}

/** What is wrong with the fields around the text, or undefined. */
export function sourceProblem({ url, published }: SourceDraft): 'not-an-address' | 'not-a-day' | undefined {
	if (url.trim() !== '' && !isAddress(url.trim())) return 'not-an-address';
	return published === '' || isCalendarDay(published) ? undefined : 'not-a-day';
}

/** The fields that say something, as a bank's source takes them. */
export function filledFields({ title, url, published }: SourceDraft): {
	readonly title?: string;
	readonly url?: string;
	readonly published?: string;
} {
	return {
		...(title.trim() === '' ? {} : { title: title.trim() }),
		...(isAddress(url.trim()) ? { url: url.trim() } : {}),
		...(isCalendarDay(published) ? { published } : {})
	};
}

function isAddress(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname, username, password } = new URL(text);
	return protocol === 'https:' && hostname.includes('.') && username + password === '';
}
