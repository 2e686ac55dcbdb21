import * as v from 'valibot';
import { tidied } from '../../../core/bank/text';
import { LIMITS } from '../../../core/bank/limits';
import type { WebPage } from '../../platform/web-page/read-web-page';
import { EMPTY_ARTICLE, isAddress, type ArticleDraft } from './make-draft';

/** Where a page came from that the reader did not paste. */
export type HandedFrom = 'bookmarklet' | 'share-sheet';

/** What another page or the share sheet handed over, as an article to be looked at before it is used. */
export interface Handed {
	readonly from: HandedFrom;
	readonly article: ArticleDraft;
	readonly byline: string;
}

/** Reads HTML into its article; undefined when there is none in it. */
export type ReadPage = (html: string, address?: string) => Promise<WebPage | undefined>;

const text = (most: number) => v.optional(v.pipe(v.string(), v.maxLength(most)), '');
const givenSchema = v.object({
	title: text(2000),
	url: text(4000),
	text: text(1_000_000),
	html: text(6_000_000),
	file: text(6_000_000),
	name: text(1000)
});

/** A page as an article, its text as it was reduced. */
export function articleOfPage({ text: words, title, publisher, url, published }: WebPage): ArticleDraft {
	return {
		text: words,
		title: tidied(title, LIMITS.title),
		publisher: tidied(publisher, LIMITS.publisher),
		url: isAddress(url) && url.length <= LIMITS.url ? url : '',
		published
	};
}

/** The article in something of unknown make; undefined when it holds neither text nor address. */
export async function handedArticle(
	given: unknown,
	{ from, readPage }: { readonly from: HandedFrom; readonly readPage: ReadPage }
): Promise<Handed | undefined> {
	const parsed = v.safeParse(givenSchema, given);
	if (!parsed.success) return undefined;
	const { title, url, html, file } = parsed.output;
	const isPage = /^\s*<(?:!doctype|html|head|body)/i.test(file.slice(0, 500));
	const markup = html || (isPage ? file : '');
	const page = markup === '' ? undefined : await readPage(markup, url);
	if (page) return { from, article: articleOfPage(page), byline: page.byline };
	const words = parsed.output.text || (isPage ? '' : file);
	// Phones put an address that is shared among the words.
	const address = [url, ...(words.match(/https:\/\/\S{1,2000}/g) ?? [])].find(isAddress) ?? '';
	const story = words.trim() === address ? '' : words;
	if (story === '' && address === '') return undefined;
	return {
		from,
		article: { ...EMPTY_ARTICLE, text: story, title: tidied(title, LIMITS.title), url: address },
		byline: ''
	};
}
