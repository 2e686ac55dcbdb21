import { expect, test } from 'vitest';
import { articleData } from './json-ld';

const article = {
	'@type': 'NewsArticle',
	headline: ' The bridge is closed ',
	datePublished: '2019-05-04T08:00:00+01:00',
	author: [{ name: 'Ada Quill' }, 'Bo Marsh'],
	publisher: { '@type': 'Organization', name: 'Harbour Post' },
	mainEntityOfPage: { '@id': 'https://harbour.example/bridge' }
};
const read = {
	title: 'The bridge is closed',
	publisher: 'Harbour Post',
	byline: 'Ada Quill, Bo Marsh',
	url: 'https://harbour.example/bridge',
	published: '2019-05-04T08:00:00+01:00'
};

test.each([
	['by itself', article],
	['in a graph', { '@graph': [{ '@type': 'WebPage' }, article] }],
	['in a list', [{ '@type': 'BreadcrumbList' }, article]],
	['of several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }]
])('an article %s is read', (_, data) => {
	expect(articleData(['no JSON', JSON.stringify(data)])).toEqual(read);
});

test.each([
	['no JSON', '{'],
	['another thing', JSON.stringify({ '@type': 'Recipe', headline: 'Soup' })],
	['null', 'null'],
	['fields of wrong types', JSON.stringify({ '@type': 'Article', headline: 7, author: null, publisher: [] })],
	['thirty thousand levels', '['.repeat(30_000) + ']'.repeat(30_000)]
])('%s says nothing', (_, script) => {
	expect(articleData([script])).toEqual({});
});
