import { Readability } from '@mozilla/readability';
import { isCalendarDay } from '../../../core/base/calendar-day';
import { inertDocument } from './inert-document';
import { articleData, type ArticleData } from './json-ld';
import { textOf } from './page-text';

/** A web page reduced to its article; what the page does not say is empty. */
export interface WebPage {
	readonly text: string;
	readonly title: string;
	readonly publisher: string;
	readonly byline: string;
	/** An https address. */
	readonly url: string;
	/** YYYY-MM-DD, the day as the page writes it. */
	readonly published: string;
}

const LONGEST = 5_000_000;
const MOST_ELEMENTS = 60_000;
const FEWEST_WORDS = 30;

/**
 * The article in the HTML of a page, or of a part of one that was copied, without menus, captions and advertisements.
 * `address` is where the page is from. Undefined when there is no article in it.
 */
export function readWebPage(html: string, address = ''): WebPage | undefined {
	if (html.length > LONGEST) return undefined;
	const page = inertDocument(html);
	const said = saidBy(page);
	const isWhole = page.querySelector('nav, header, footer, aside, form, script, main') !== null;
	const article = isWhole ? reduced(page) : undefined;
	const text = article?.text ?? (isWhole ? '' : textOf(page.body));
	if (text.split(/\s+/).length < FEWEST_WORDS) return undefined;
	const title = said.title ?? article?.title ?? '';
	return {
		text: withoutTitle(text, title),
		title,
		publisher: said.publisher ?? article?.publisher ?? '',
		byline: said.byline ?? article?.byline ?? '',
		url: [said.url, address].find((one) => one?.startsWith('https://')) ?? '',
		published: dayIn(said.published ?? article?.published ?? '')
	};
}

/** What the page says of itself: to search engines, to those who share it, in its links and times. */
function saidBy(page: Document): ArticleData {
	const data = articleData(
		[...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent)
	);
	const meta = (...names: readonly string[]) =>
		names
			.map((name) =>
				page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
			)
			.find((content) => content?.trim());
	const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
	const time = page.querySelector(
		'time[pubdate], time[itemprop="datePublished"], article time[datetime], time[datetime]'
	);
	const said = {
		title: data.title ?? meta('og:title', 'twitter:title') ?? page.title,
		publisher: data.publisher ?? meta('og:site_name', 'application-name'),
		byline: data.byline ?? meta('author', 'article:author'),
		url: canonical ?? meta('og:url') ?? data.url,
		published:
			data.published ??
			meta('article:published_time', 'datePublished', 'date', 'dc.date') ??
			time?.getAttribute('datetime')
	};
	return Object.fromEntries(
		Object.entries(said).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : []))
	);
}

function reduced(page: Document): (ArticleData & { readonly text: string }) | undefined {
	for (const hidden of page.querySelectorAll('noscript')) hidden.remove();
	letBodyBeWritten(page.body);
	try {
		const found = new Readability<Node>(page, {
			maxElemsToParse: MOST_ELEMENTS,
			serializer: (node) => node
		}).parse();
		if (!(found?.content instanceof Element)) return undefined;
		return {
			text: textOf(found.content),
			...(found.title ? { title: found.title } : {}),
			...(found.siteName ? { publisher: found.siteName } : {}),
			...(found.byline ? { byline: found.byline } : {}),
			...(found.publishedTime ? { published: found.publishedTime } : {})
		};
	} catch {
		// More elements than are read, or a page that breaks the library: no article.
		return undefined;
	}
}

/** Readability writes the body's own HTML back when it tries again; this makes it by the same trusted way as the document. */
function letBodyBeWritten(body: HTMLElement): void {
	Object.defineProperty(body, 'innerHTML', {
		get: (): unknown => Reflect.get(Element.prototype, 'innerHTML', body),
		set: (html: string) => {
			body.replaceChildren(...inertDocument(html).body.childNodes);
		}
	});
}

function withoutTitle(text: string, title: string): string {
	const [first = '', ...rest] = text.split('\n\n');
	return first.replace(/^## /, '') === title ? rest.join('\n\n') : text;
}

function dayIn(time: string): string {
	const day = /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? '';
	return isCalendarDay(day) ? day : '';
}
