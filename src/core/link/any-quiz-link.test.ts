import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codec } from '../../lib/platform/compression';
import { fold } from '../bank/text';
import { toBase64url } from '../base/base64url';
import { examFrom, isKeyOf, paperOf } from '../quiz/exam';
import { quizFromBank } from '../quiz/quiz';
import { decodeKeyLink, encodeKeyLink } from './key-link';
import { decodeQuizLink, encodeQuizLink } from './quiz-link';

describe('any quiz', () => {
	const naughty = fc.constantFrom(
		'<script>alert(1)</script>',
		'"],["',
		'\\',
		'=cmd()',
		'{{x}}',
		'ﷺ',
		'é',
		'—',
		'日本語',
		'👩',
		'null',
		'0',
		'%20',
		'&amp;'
	);
	const text = (maxLength: number) =>
		fc
			.tuple(fc.stringMatching(/^[\x20-\x7e]{1,60}$/), naughty)
			.map(([plain, odd]) => `${plain.trim()}${odd}`.normalize('NFC').slice(0, maxLength));
	const option = fc.record({ text: text(240), reason: text(500) });
	const distinct = (limit: number) =>
		fc.uniqueArray(text(limit), { minLength: 3, maxLength: 5, selector: fold, comparator: 'SameValue' });
	const keyed = fc
		.tuple(fc.array(option, { minLength: 2, maxLength: 6 }), fc.nat(1))
		.map(([options, key]) => options.map((one, index) => ({ ...one, isKey: index === key })));
	/** Places in steps of a tenth or of one from the least: every value can be set. */
	const scale = fc
		.tuple(
			fc.integer({ min: -1000, max: 1_000_000 }),
			fc.integer({ min: 1, max: 400 }),
			fc.integer({ min: 1, max: 400 }),
			fc.boolean()
		)
		.map(([least, below, above, isFine]) => {
			const unit = isFine ? 10 : 1;
			const [min, value, max] = [least, least + below, least + below + above].map((steps) => steps / unit);
			return { min: min ?? 0, value: value ?? 0, max: max ?? 0, step: 1 / unit, decimals: isFine ? 1 : 0 };
		});
	const kinds = fc.oneof(
		fc.record({ kind: fc.constantFrom('single-choice' as const, 'cloze' as const), options: keyed }),
		fc.tuple(text(500), text(500), fc.boolean()).map(([yes, no, isTrue]) => ({
			kind: 'true-false' as const,
			options: [
				{ text: 'True', isKey: isTrue, reason: yes },
				{ text: 'False', isKey: !isTrue, reason: no }
			] as const
		})),
		fc
			.tuple(scale, fc.constantFrom('', '$', '€'), fc.constantFrom('', '%', ' million', ' 日本語'), text(500))
			.map(([numbers, prefix, suffix, reason]) => ({
				kind: 'estimate' as const,
				...numbers,
				prefix,
				suffix,
				tolerance: numbers.step * 2,
				reason
			})),
		distinct(240).map((texts) => ({
			kind: 'order' as const,
			entries: texts.map((entry) => ({ text: entry, reason: `${entry}!` }))
		})),
		fc.tuple(distinct(240), distinct(240)).map(([lefts, rights]) => ({
			kind: 'match' as const,
			pairs: lefts
				.slice(0, rights.length)
				.map((left, index) => ({ left, right: rights[index] ?? '', reason: `${left}?` }))
		}))
	);
	const base = fc.record({
		w: fc.constantFrom(
			'who' as const,
			'what' as const,
			'when' as const,
			'where' as const,
			'why' as const,
			'how-many' as const
		),
		stem: text(500),
		status: fc.constantFrom('asserted' as const, 'reported' as const, 'quoted' as const),
		quote: text(900),
		start: fc.nat(),
		isMarked: fc.boolean(),
		ofKind: kinds,
		id: fc.stringMatching(/^[a-z]{1,5}$/)
	});
	const quiz = fc
		.record({
			title: text(300),
			by: fc.option(text(120), { nil: undefined }),
			url: fc.constantFrom(undefined, 'https://news.test/', 'https://xn--bcher-kva.example:8080/a?b#c'),
			publisher: fc.option(text(120), { nil: undefined }),
			items: fc.uniqueArray(base, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
			shuffle: fc.boolean(),
			feedback: fc.constantFrom('each' as const, 'end' as const),
			minutes: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
			asksName: fc.constantFrom(undefined, true as const),
			key: fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 }), { nil: undefined })
		})
		.map(({ title, by, url, publisher, items, shuffle, feedback, minutes, asksName, key }) =>
			quizFromBank(
				{
					...emptyBank,
					source: {
						title: `${title}!`.slice(-300),
						...(url ? { url } : {}),
						...(publisher ? { publisher } : {})
					},
					items: items.map(({ quote, start, isMarked, ofKind, ...item }) => {
						const evidence = [
							{ start, end: start + quote.length, quote, ...(isMarked ? { mark: { start: 0, end: 1 } } : {}) }
						];
						return { ...item, ...ofKind, evidence, origin: 'generated', family: 'who-role' };
					})
				},
				{
					title,
					settings: { shuffle, feedback, ...(minutes ? { minutes } : {}), ...(asksName ? { asksName } : {}) },
					...(by ? { by } : {}),
					...(key ? { resultsTo: toBase64url(key) } : {})
				}
			)
		);
	const emptyBank = {
		format: 'five-ws-bank',
		version: 1,
		id: '0123456789abcdef',
		engine: { name: 'e', version: '1' },
		language: 'en',
		article: { length: 0, sha256: '' },
		omissions: []
	} as const;

	it('goes round through its link', async () => {
		await fc.assert(
			fc.asyncProperty(quiz, async (made) => {
				const link = await encodeQuizLink(made, codec);
				expect(await decodeQuizLink(link, codec)).toEqual({ ok: true, value: made });
				// The same as an exam: its paper in one link, its key in another.
				const exam = examFrom(made, 'AAAAAAAAAAAAAAAAAAAAAA');
				const paper = paperOf(exam);
				expect(await decodeQuizLink(await encodeQuizLink(exam, codec), codec)).toEqual({
					ok: true,
					value: paper
				});
				const released = await decodeKeyLink(await encodeKeyLink(exam, codec), codec);
				expect(released).toEqual({ ok: true, value: { exam, paperId: paper.id } });
				expect(isKeyOf(exam, paper)).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});
});
