import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codec } from '../../lib/platform/compression';
import { parseBank } from '../bank/schema';
import { seededRandom } from '../base/random';
import { quizFromBank } from '../quiz/quiz';
import { decodeQuizLink, encodeQuizLink } from './quiz-link';

const sampleLink = readFileSync('tests/samples/links/v1/kestrel-bay.txt', 'utf8').trim();

function sampleQuiz() {
	const parsed = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return quizFromBank(parsed.value, { by: 'Ms Reed' });
}

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
	const option = fc.record({ text: text(240), reason: text(500), isKey: fc.constant(false) });
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
		kind: fc.constantFrom('single-choice' as const, 'true-false' as const),
		options: fc.array(option, { minLength: 2, maxLength: 6 }),
		key: fc.nat(1),
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
			feedback: fc.constantFrom('each' as const, 'end' as const)
		})
		.map(({ title, by, url, publisher, items, shuffle, feedback }) =>
			quizFromBank(
				{
					...emptyBank,
					source: {
						title: `${title}!`.slice(-300),
						...(url ? { url } : {}),
						...(publisher ? { publisher } : {})
					},
					items: items.map(({ quote, start, isMarked, options, key, kind, ...item }) => {
						const keyed = options.map((one, index) => ({ ...one, isKey: index === key }));
						const evidence = [
							{ start, end: start + quote.length, quote, ...(isMarked ? { mark: { start: 0, end: 1 } } : {}) }
						];
						const shared = { ...item, evidence, origin: 'generated', family: 'who-role' } as const;
						const [yes, no] = keyed;
						return kind === 'true-false' && yes && no
							? {
									...shared,
									kind,
									options: [
										{ ...yes, text: 'True' },
										{ ...no, text: 'False' }
									]
								}
							: { ...shared, kind: 'single-choice', options: keyed };
					})
				},
				{ title, settings: { shuffle, feedback }, ...(by ? { by } : {}) }
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
			}),
			{ numRuns: 200 }
		);
	});
});

describe('20,000 changed links', () => {
	const random = seededRandom(20_261_123);
	const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%~ é\u200b';
	const below = (limit: number) => Math.floor(random() * limit);
	const anyCharacter = () => alphabet.charAt(below(alphabet.length));
	const changes: readonly (readonly [string, (link: string) => string])[] = [
		['cut', (link) => link.slice(0, below(link.length))],
		['cut near the end', (link) => link.slice(0, link.length - 1 - below(8))],
		['begun late', (link) => link.slice(1 + below(link.length - 1))],
		[
			'one character changed',
			(link) => {
				const at = below(link.length);
				return link.slice(0, at) + anyCharacter() + link.slice(at + 1);
			}
		],
		[
			'one character put in',
			(link) => {
				const at = below(link.length + 1);
				return link.slice(0, at) + anyCharacter() + link.slice(at);
			}
		],
		[
			'one character left out',
			(link) => {
				const at = below(link.length);
				return link.slice(0, at) + link.slice(at + 1);
			}
		],
		[
			'two characters swapped',
			(link) => {
				const at = below(link.length - 1);
				return link.slice(0, at) + link.charAt(at + 1) + link.charAt(at) + link.slice(at + 2);
			}
		],
		[
			'a part left out',
			(link) => {
				const at = below(link.length);
				return link.slice(0, at) + link.slice(at + below(40));
			}
		],
		[
			'a part twice',
			(link) => {
				const at = below(link.length);
				return link.slice(0, at + below(40)) + link.slice(at);
			}
		],
		[
			'broken over lines',
			(link) => {
				const at = below(link.length);
				return `${link.slice(0, at)}\n${link.slice(at)}`;
			}
		],
		['in small letters', (link) => link.slice(0, 10) + link.slice(10).toLowerCase()],
		['with glue', (link) => link + ['.', ')', '"', '%20', '&utm_source=x', '!', '…', '_', '*'][below(9)]]
	];
	const known = [
		'empty',
		'not-ours',
		'newer-version',
		'cut-off',
		'damaged',
		'too-long',
		'too-large',
		'not-allowed-text',
		'invalid-quiz'
	];

	it('each end in a known code or in the very same quiz', { timeout: 120_000 }, async () => {
		const { id } = sampleQuiz();
		const counts = new Map<string, number>();
		for (let round = 0; round < 20_000; round++) {
			const [, change] = changes[round % changes.length] ?? ['', (link: string) => link];
			const link = change(sampleLink);
			const decoded = await decodeQuizLink(link, codec);
			const ending = decoded.ok
				? decoded.value.id === id
					? 'the same quiz'
					: `ANOTHER QUIZ: ${link}`
				: decoded.problem;
			counts.set(ending, (counts.get(ending) ?? 0) + 1);
		}
		expect(
			[...counts.keys()].filter((ending) => ending !== 'the same quiz' && !known.includes(ending))
		).toEqual([]);
		expect(counts.get('the same quiz')).toBeGreaterThan(1000);
		expect(counts.get('cut-off')).toBeGreaterThan(5000);
	});
});
