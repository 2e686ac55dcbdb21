/** What a page tells search engines of its article; each may be missing. */
export interface ArticleData {
	readonly title?: string;
	readonly publisher?: string;
	readonly byline?: string;
	readonly url?: string;
	/** As written, e.g. `2019-01-31T09:46:59Z`. */
	readonly published?: string;
}

const ARTICLE = /(?:^|[/#])(?:[A-Z]\w*)?(?:Article|BlogPosting|Report)$/;
/** No page nests deeper; what does is none of ours to read. */
const DEEPEST = 8;

/** The first article that JSON-LD scripts describe, at any depth; what is no JSON is passed over. */
export function articleData(scripts: readonly string[]): ArticleData {
	const article = scripts
		.map(parsed)
		.map((data) => findArticle(data, 0))
		.find((found) => found !== undefined);
	if (article === undefined) return {};
	return withoutEmpty({
		title: textIn(article.get('headline')),
		publisher: nameIn(article.get('publisher')),
		byline: nameIn(article.get('author')),
		url: textIn(article.get('url')) || textIn(fieldsOf(article.get('mainEntityOfPage')).get('@id')),
		published: textIn(article.get('datePublished'))
	});
}

function parsed(script: string): unknown {
	try {
		return JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
	} catch {
		return undefined;
	}
}

function findArticle(data: unknown, depth: number): ReadonlyMap<string, unknown> | undefined {
	if (depth > DEEPEST || typeof data !== 'object' || data === null) return undefined;
	const fields = fieldsOf(data);
	const types = [fields.get('@type')].flat();
	if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return fields;
	for (const part of fields.values()) {
		const found = findArticle(part, depth + 1);
		if (found) return found;
	}
	return undefined;
}

function fieldsOf(data: unknown): ReadonlyMap<string, unknown> {
	return new Map<string, unknown>(typeof data === 'object' && data !== null ? Object.entries(data) : []);
}

function textIn(data: unknown): string {
	return typeof data === 'string' ? data.trim() : '';
}

/** A name may be the text itself, the name of a thing, or the names of several. */
function nameIn(data: unknown): string {
	if (Array.isArray(data))
		return data
			.map(nameIn)
			.filter((name) => name !== '')
			.join(', ');
	return textIn(data) || textIn(fieldsOf(data).get('name'));
}

function withoutEmpty(data: Readonly<Record<keyof ArticleData, string>>): ArticleData {
	return Object.fromEntries(Object.entries(data).filter(([, text]) => text !== ''));
}
