import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentence-splitter';
import { tokenize } from './tokenizer';

const sentences = (text: string): string[] =>
	splitSentences(tokenize(text), text).map((tokens) =>
		text.slice(tokens[0]?.start, tokens[tokens.length - 1]?.end)
	);

describe('splitSentences', () => {
	it.each([
		['Rain fell. Rivers rose! Who knew?', ['Rain fell.', 'Rivers rose!', 'Who knew?']],
		['Mr. Hale met Sen. Ivers. They spoke.', ['Mr. Hale met Sen. Ivers.', 'They spoke.']],
		['"It is over." Crews left. "Go."', ['"It is over."', 'Crews left.', '"Go."']],
		['“It is over.” Crews left.', ['“It is over.”', 'Crews left.']],
		['"Will it hold?" she asked. It did.', ['"Will it hold?" she asked.', 'It did.']],
		['"It will hold," she said.', ['"It will hold," she said.']],
		['He moved to the U.S. The firm stayed.', ['He moved to the U.S.', 'The firm stayed.']],
		['The U.S. Senate met at 5 p.m. Monday.', ['The U.S. Senate met at 5 p.m. Monday.']],
		['It is No. 10. No. It is not.', ['It is No. 10.', 'No.', 'It is not.']],
		['It ended.The count began.', ['It ended.', 'The count began.']],
		['It rose 3.5 percent. 40 towns flooded.', ['It rose 3.5 percent.', '40 towns flooded.']],
		['They waited ... and left. Then... Rain.', ['They waited ... and left.', 'Then...', 'Rain.']],
		['J. B. Moss Jr. of Moss Inc. spoke.', ['J. B. Moss Jr. of Moss Inc. spoke.']],
		['(It was late.) They left.', ['(It was late.)', 'They left.']],
		['no stop at all', ['no stop at all']],
		['', []]
	])('splits %j', (text, expected) => {
		expect(sentences(text)).toEqual(expected);
	});

	it('cuts what has no end into pieces that lose no token', () => {
		const tokens = tokenize('flood water, rose and '.repeat(1000));
		const pieces = splitSentences(tokens, '');
		expect(pieces.flat()).toEqual(tokens);
		expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(240);
		expect(pieces.slice(0, -1).every((piece) => piece[piece.length - 1]?.text === ',')).toBe(true);
	});

	it.each(['. ', '"', '."', 'A. ', '? ) '])('keeps every token of 100 kB of %j', (piece) => {
		const text = piece.repeat(100_000 / piece.length);
		const tokens = tokenize(text);
		expect(splitSentences(tokens, text).flat()).toEqual(tokens);
	});
});
