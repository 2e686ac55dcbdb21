import { expect, test } from 'vitest';
import type { WebPage } from '../../platform/web-page/read-web-page';
import { handedArticle } from './handed-page';

const page: WebPage = {
	text: 'The bridge was closed.',
	title: 'The bridge',
	publisher: 'Harbour Post',
	byline: 'Ada Quill',
	url: 'https://harbour.example/bridge',
	published: '2019-05-04'
};
const asked: string[] = [];
const world = {
	from: 'share-sheet',
	readPage: (html: string) => {
		asked.push(html);
		return Promise.resolve(html.includes('bridge') ? page : undefined);
	}
} as const;

test('HTML becomes its article', async () => {
	const { byline, ...article } = page;
	expect(await handedArticle({ kind: 'five-ws:page', html: '<p>bridge' }, world)).toEqual({
		from: 'share-sheet',
		article,
		byline
	});
});

test('a file of HTML is read as a page, another as text', async () => {
	expect(await handedArticle({ file: '<!doctype html><p>bridge' }, world)).toMatchObject({
		byline: 'Ada Quill'
	});
	expect(await handedArticle({ file: 'Plain words.' }, world)).toMatchObject({
		article: { text: 'Plain words.' }
	});
});

test('an address among the words of a phone is taken for the address', async () => {
	expect(await handedArticle({ title: 'A', text: 'https://harbour.example/b' }, world)).toMatchObject({
		article: { text: '', title: 'A', url: 'https://harbour.example/b' }
	});
	expect(await handedArticle({ text: 'Read this: https://harbour.example/b' }, world)).toMatchObject({
		article: { text: 'Read this: https://harbour.example/b', url: 'https://harbour.example/b' }
	});
});

test.each([
	['nothing', undefined],
	['a text', 'five-ws:page'],
	['null', null],
	['no words', { title: 'A' }],
	['a title that is no text', { title: { toString: 1 }, text: 'Words' }],
	['a list', ['Words']],
	['a page without end', { html: 'a'.repeat(6_000_001) }],
	['an address that is a script', { url: 'javascript:alert(1)' }]
])('%s is refused', async (_, given) => {
	expect(await handedArticle(given, world)).toBeUndefined();
});
