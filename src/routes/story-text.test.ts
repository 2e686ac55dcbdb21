import { describe, expect, it } from 'vitest';
import { frontMatter, storyParagraphs } from './story-text.server';

const article = `---
title: The bridge
summary: A bridge was opened.
sources:
  - A paper, 1 May 2020
  - Another, 2 May 2020, https://news.example/bridge
---

The bridge was opened on Monday. It is 90 metres long.

Nobody was late.
`;

describe('frontMatter', () => {
	it('reads the summary and every source', () => {
		expect(frontMatter(article)).toEqual({
			summary: 'A bridge was opened.',
			sources: [
				{ text: 'A paper, 1 May 2020' },
				{ text: 'Another, 2 May 2020', url: 'https://news.example/bridge' }
			]
		});
	});

	it('finds nothing in an article without a head', () => {
		expect(frontMatter('The bridge was opened.')).toEqual({ sources: [] });
	});
});

describe('storyParagraphs', () => {
	const quote = 'It is 90 metres long.';
	const start = article.indexOf(quote);

	it('cuts a paragraph where a proof starts, at its offset in the file', () => {
		expect(storyParagraphs(article, [{ start, end: start + quote.length }])).toEqual([
			[{ text: 'The bridge was opened on Monday. ' }, { text: quote, proofAt: start }],
			[{ text: 'Nobody was late.' }]
		]);
	});

	it('loses no character of the text, wherever the proofs lie', () => {
		const proofs = [
			{ start: start - 12, end: start + 5 },
			{ start, end: start + quote.length },
			{ start: 0, end: 9000 }
		];
		const texts = storyParagraphs(article, proofs).map((pieces) => pieces.map(({ text }) => text).join(''));
		expect(texts).toEqual(['The bridge was opened on Monday. It is 90 metres long.', 'Nobody was late.']);
	});
});
