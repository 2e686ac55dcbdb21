import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../core/bank/schema';
import { frontMatter, storyParagraphs, storySentences } from './story-text.server';

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

describe('storySentences', () => {
	it('ends no sentence at a title, an initial or a number', () => {
		const text = 'Mr. J. Smith came. “He left.” At 5.30 p.m. it rained! Did it? It did.';
		expect(storySentences(text).map(({ text: sentence }) => sentence)).toEqual([
			'Mr. J. Smith came.',
			'“He left.”',
			'At 5.30 p.m. it rained!',
			'Did it?',
			'It did.'
		]);
	});

	it.each(readdirSync('questions'))('finds the sentences that prove the questions of %s', (slug) => {
		const story = readFileSync(`questions/${slug}/article.md`, 'utf8');
		const bank = parseBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8')));
		if (!bank.ok) throw new Error(`${slug} has no bank`);
		const sentences = storySentences(story);
		expect(sentences.every(({ start, end, text }) => story.slice(start, end) === text)).toBe(true);
		for (const { quote } of bank.value.items.flatMap(({ evidence }) => evidence))
			expect(sentences.filter(({ text }) => text === quote || quote.startsWith(text))).not.toEqual([]);
	});
});
