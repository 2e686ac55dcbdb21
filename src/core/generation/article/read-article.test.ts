import { describe, expect, it } from 'vitest';
import type { Article, ArticleProblem } from './article';
import { readArticle } from './read-article';

const BODY = [
	'The council of Northbridge has voted to close the old harbour road to cars from the first of May, and it said that buses and bicycles would still be allowed.',
	'“We have talked about this for ten years,” said the mayor, who was elected in 2021 and has made the harbour one of her first concerns.',
	'About 4,000 people live near the road, and many of them had asked for the change after three accidents in the last two winters.'
];
const STORY = ['Northbridge closes its harbour road', ...BODY].join('\n\n');

function article(text: string): Article {
	const result = readArticle(text);
	if (!result.ok) throw new Error(result.problem.code);
	return result.value;
}

function problem(text: string): ArticleProblem | undefined {
	const result = readArticle(text);
	return result.ok ? undefined : result.problem;
}

const texts = (read: Article) => read.paragraphs.map((paragraph) => paragraph.text);

describe('an article', () => {
	it('has its first line as headline and the rest as paragraphs with true offsets', () => {
		const read = article(`\uFEFF${STORY.replaceAll('\n', '\r\n')}`);
		expect(read.title).toBe('Northbridge closes its harbour road');
		expect(texts(read)).toEqual(BODY);
		for (const { text, start } of read.paragraphs) {
			expect(read.text.slice(start, start + text.length)).toBe(text);
		}
	});

	it('keeps the headline apart from the day that stands directly below it', () => {
		const head = 'Northbridge closes its harbour road to all cars but not to buses';
		const read = article(`${head}\nPublished: 2012-09-05\n\n${BODY.join('\n\n')}`);
		expect(read).toMatchObject({ title: head, published: '2012-09-05' });
		expect(texts(read)).toEqual(BODY);
	});

	it('reads front matter and leaves the sources out', () => {
		const front =
			'title: Harbour road closes\npublisher: "Five Ws"\nurl: https://example.org/a\npublished: 2026-03-04';
		const read = article(
			`---\n${front}\n---\n\n# Harbour road closes\n\n${BODY.join('\n\n')}\n\n## Sources\n\n- A paper, 3 March 2026.\n`
		);
		expect(read).toMatchObject({
			title: 'Harbour road closes',
			publisher: 'Five Ws',
			url: 'https://example.org/a',
			published: '2026-03-04'
		});
		expect(texts(read)).toEqual(BODY);
	});

	it('ignores an address that is not https and a day that does not exist', () => {
		const read = article(
			`---\ntitle: A\nurl: javascript:alert(1)\npublished: 2026-02-30\n---\n${BODY.join('\n\n')}`
		);
		expect(read.url).toBeUndefined();
		expect(read.published).toBeUndefined();
	});

	it('joins lines that were broken by width and keeps lines that are paragraphs', () => {
		const wrapped = BODY.map((paragraph) => paragraph.replace(/(.{60,70}) /g, '$1\n'));
		expect(article(`A headline\n\n${wrapped.join('\n\n')}`).paragraphs).toHaveLength(3);
		expect(texts(article(`A headline\n${BODY.join('\n')}`))).toEqual(BODY);
	});

	it.each([
		['Published at Thu, 31 Jan 2019 09:46:59 +0000', '2019-01-31'],
		['Sunday, May 27, 2018', '2018-05-27'],
		['Last updated: 3 March 2021, 10:15 GMT', '2021-03-03'],
		['Posted 2024-02-29T08:00:00Z', '2024-02-29']
	])('takes its date from the line "%s"', (line, day) => {
		const read = article(`${STORY}\n\n${line}`);
		expect(read.published).toBe(day);
		expect(texts(read)).toEqual(BODY);
	});

	it('prefers the day it appeared to the day it was updated', () => {
		expect(article(`Updated 5 May 2020\n\n${STORY}\n\nPublished 4 May 2020`).published).toBe('2020-05-04');
	});

	it.each([
		'LONDON, March 3 (Reuters) — ',
		'DUBLIN (AP) - ',
		'WASHINGTON — ',
		'Springfield, Illinois, United States - ',
		'(CNN) — '
	])('skips the dateline "%s"', (dateline) => {
		const read = article(`A headline\n\n${dateline}${BODY.join('\n\n')}`);
		expect(texts(read)).toEqual(BODY);
		expect(read.text.slice(read.paragraphs[0]?.start).startsWith('The council')).toBe(true);
	});

	it.each([
		'By Ada Example and Sam Sample',
		'Read more: Why roads close',
		'Share this article',
		'We use cookies to improve this site',
		'The harbour road in winter. Image: Ada Example.',
		'Image source, Getty Images',
		'Related:\n• Why roads close\n• What buses cost',
		'{publish}}',
		'* * *',
		'12 comments',
		'an empty road near the harbour'
	])('leaves out the junk "%s"', (junk) => {
		const [first, ...others] = BODY;
		expect(texts(article(['A headline', first, junk, ...others].join('\n\n')))).toEqual(BODY);
	});

	it('keeps bullets without their marks, and headings as headings', () => {
		const read = article(
			`${STORY}\n\nWhat happens next?\n\n  • Buses will turn at the market.\n  • The works end in June.`
		);
		expect(read.paragraphs.slice(3).map(({ kind, text }) => [kind, text])).toEqual([
			['heading', 'What happens next?'],
			['bullet', 'Buses will turn at the market.'],
			['bullet', 'The works end in June.']
		]);
	});

	it('keeps sentences that only begin like furniture', () => {
		const sentence =
			'More from the council is expected when it meets again in the town hall on the second Monday of June.';
		expect(texts(article(`${STORY}\n\n${sentence}`)).at(-1)).toBe(sentence);
	});
});

describe('a text that is no article', () => {
	it.each([
		['', { code: 'empty' }],
		[' \n\t ', { code: 'empty' }],
		['Eighteen words are too few.', { code: 'too-short', words: 5, needed: 60 }],
		['a'.repeat(150_001), { code: 'too-long', characters: 150_001, limit: 150_000 }],
		[`PK\0\u0001${STORY}`, { code: 'not-text' }],
		[`\uFFFD\uFFFD\u0002\u0003\u0004${STORY}`, { code: 'not-text' }],
		[`<!doctype html><html><body><p>${STORY}</p></body></html>`, { code: 'html' }],
		[BODY.map((part) => `<div><p>${part}</p></div>`).join('\n'), { code: 'html' }]
	])('is refused with its reason (%#)', (text, expected) => {
		expect(problem(text)).toEqual(expected);
	});

	it('is refused when it is not English, with the share of English words', () => {
		const german =
			'Der Rat der Stadt hat gestern beschlossen, die alte Straße am Hafen für Autos zu sperren. '.repeat(6);
		expect(problem(german)).toMatchObject({ code: 'not-english' });
		expect(problem('市议会昨天决定关闭旧港口公路。'.repeat(40))).toMatchObject({ code: 'not-english' });
	});

	it('is refused when it has no sentences', () => {
		expect(
			problem(
				BODY.join(' and ')
					.replace(/[.“”,]/g, ' ')
					.repeat(3)
			)
		).toEqual({ code: 'unpunctuated' });
	});

	it.each(['(', '[', ' ', '“', '- ', 'By A ', '{', 'Image: ', '\n', '\r', '.', '1 ', '— ', '---\n', '*'])(
		'is read in linear time when it is hostile (%j)',
		(piece) => {
			const hostile = piece.repeat(Math.floor(100_000 / piece.length));
			expect(readArticle(hostile).ok).toBe(false);
			expect([undefined, 'unpunctuated', 'not-english']).toContain(problem(`${STORY}\n\n${hostile}`)?.code);
		}
	);
});
