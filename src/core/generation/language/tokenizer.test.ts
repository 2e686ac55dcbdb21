import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenizer';

const words = (text: string): string =>
	tokenize(text)
		.map((token) => token.text)
		.join(' ');

describe('tokenize', () => {
	it.each([
		["They don't know who's there.", "They do n't know who 's there ."],
		['We cannot say that it’s ours.', 'We can not say that it ’s ours .'],
		["The clubs' owners won't sell.", "The clubs ' owners wo n't sell ."],
		['A well-known, non-profit group e-mailed us.', 'A well - known , non-profit group e-mailed us .'],
		['the co-founder of a mid-sized firm', 'the co-founder of a mid-sized firm'],
		['Mr. Hale met Dr. Ivers in the U.S. today.', 'Mr. Hale met Dr. Ivers in the U.S. today .'],
		['It ranks No. 10. No. It fell.', 'It ranks No. 10 . No . It fell .'],
		['It opened at 5 p.m. and shut at 11pm.', 'It opened at 5 p.m. and shut at 11 pm .'],
		['It cost $3.5bn, or 20% of €17.5 billion.', 'It cost $ 3.5 bn , or 20 % of € 17.5 billion .'],
		['In the 1990s, the 21st of 3,000 came on 9/11.', 'In the 1990s , the 21st of 3,000 came on 9/11 .'],
		['“Yes,” she said… “no.”', '“ Yes , ” she said … “ no . ”'],
		[
			'See https://example.org/a?b=1, or mail a.b@example.org.',
			'See https://example.org/a?b=1 , or mail a.b@example.org .'
		],
		['The vote ended.The count began.', 'The vote ended . The count began .'],
		['Zoë Łukasz–Şahin’s café', 'Zoë Łukasz – Şahin ’s café'],
		['AT&T and/or J. B. Moss Jr.', 'AT&T and / or J. B. Moss Jr.'],
		['wait... what?!', 'wait ... what ?!'],
		['the 9-1 vote of 2019-2020', 'the 9 - 1 vote of 2019 - 2020'],
		['a 3D map, a 5G mast, 40km and £2m', 'a 3D map , a 5G mast , 40 km and £ 2 m'],
		['The U.S.-led F-16s flew.', 'The U.S. - led F - 16s flew .'],
		["O'Hara rang at six o'clock", "O'Hara rang at six o'clock"],
		['a\u200bb\u00a0c', 'a b c'],
		['', ''],
		[' \n\t ', '']
	])('cuts %j as the treebank would', (text, expected) => {
		expect(words(text)).toBe(expected);
	});

	it('gives offsets that cut the token out of the text, in order', () => {
		const text = '  Sh\u00e9  said:\n"It\'s 5pm\u2014go, 😀 now (non-stop)."';
		let last = 0;
		for (const token of tokenize(text)) {
			expect(text.slice(token.start, token.end)).toBe(token.text);
			expect(token.start).toBeGreaterThanOrEqual(last);
			last = token.end;
		}
		expect(tokenize(text).map((token) => token.text)).toContain('😀');
	});

	it.each(['a', 'a.', '-', 'e-', 'a@', "a'", '1,', '"', '. ', '\ud800', 'a&', '[', 'www.', 'Mr. '])(
		'keeps every letter of 100 kB of %j',
		(piece) => {
			const text = piece.repeat(100_000 / piece.length);
			const kept = tokenize(text).reduce((length, token) => length + token.end - token.start, 0);
			expect(kept).toBe(text.replace(/\s/gu, '').length);
		}
	);
});
