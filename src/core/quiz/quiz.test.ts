import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bank } from '../bank/bank';
import { withContentId } from '../bank/content-id';
import { parseBank } from '../bank/schema';
import { missedItems, parseQuiz, quizFromBank, withQuizId } from './quiz';
import type { Response } from './response';

function sampleBank(name = 'kestrel-bay'): Bank {
	const parsed = parseBank(JSON.parse(readFileSync(`tests/samples/banks/v1/${name}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return parsed.value;
}

/** Bob's key of RFC 7748, 6.1. */
const publicKey = Buffer.from(
	'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f',
	'hex'
).toString('base64url');

const timed = { shuffle: true, feedback: 'each' };

const response = (itemId: string, correct: boolean, option: number | null): Response => ({
	itemId,
	points: correct ? 10 : 0,
	correct,
	chosen: option === null ? null : { kind: 'option', option },
	shownAt: 0,
	answeredAt: 1
});

describe('quizFromBank', () => {
	it('takes all items, the story’s title and the default settings', () => {
		const quiz = quizFromBank(sampleBank());
		expect(quiz.items.map((item) => item.id)).toEqual(sampleBank().items.map((item) => item.id));
		expect(quiz.title).toBe('Kestrel Bay lighthouse opens as a museum');
		expect(quiz.settings).toEqual({ shuffle: true, feedback: 'each' });
		expect(quiz).not.toHaveProperty('by');
	});

	it('takes the chosen items in the bank’s order', () => {
		const quiz = quizFromBank(sampleBank(), { itemIds: ['q4', 'q2'], title: 'Two', by: 'Ms Reed' });
		expect(quiz.items.map((item) => item.id)).toEqual(['q2', 'q4']);
		expect(quiz).toMatchObject({ title: 'Two', by: 'Ms Reed' });
	});

	it('has an id that depends on what is played and not on how the items came to be', () => {
		const bank = sampleBank();
		const edited = withContentId({
			...bank,
			items: bank.items.map((item) => ({ ...item, origin: 'edited', family: 'who-role' }))
		});
		expect(quizFromBank(edited).id).toBe(quizFromBank(bank).id);
		expect(quizFromBank(bank, { title: 'Another' }).id).not.toBe(quizFromBank(bank).id);
	});

	it('tidies what a person typed, so that its link opens', () => {
		const bank = sampleBank();
		const quiz = quizFromBank(bank, { title: ' Two\u200b \n words ', by: '👩\u200d🏫 '.repeat(40) });
		expect(quiz.title).toBe('Two words');
		expect(quiz.by?.length).toBeLessThanOrEqual(120);
		expect(parseQuiz(quiz).ok).toBe(true);
		expect(quizFromBank(bank, { title: ' \u200b', by: ' ' })).toEqual(quizFromBank(bank));
	});

	it('holds of each kind what is played, without proof of single parts and soft flaws', () => {
		const quiz = quizFromBank(sampleBank('marl-bridge'));
		const [choice, , , estimate, order, match] = quiz.items;
		expect(JSON.stringify(quiz.items).match(/"evidence"/g)).toHaveLength(quiz.items.length);
		expect(estimate).not.toHaveProperty('flaws');
		expect(estimate).toMatchObject({ kind: 'estimate', value: 61, suffix: ' million crowns', tolerance: 3 });
		expect(choice).toMatchObject({ options: [{ text: 'Sunniva Dahl' }, { isKey: true }, { isKey: false }] });
		expect(order).toMatchObject({ entries: [{}, {}, {}, { text: 'Work on a bridge begins' }] });
		expect(match).toMatchObject({ pairs: [{ left: 'Runa Tveit', right: 'Commands the ferry' }, {}, {}, {}] });
		expect(parseQuiz(quiz).ok).toBe(true);
	});

	it('composes texts and keeps the mark on its words', () => {
		const bank = sampleBank();
		const items = bank.items.slice(0, 1).map((item) => ({
			...item,
			stem: 'Who runs the cafe\u0301?',
			evidence: [{ start: 0, end: 13, quote: 'At the cafe\u0301.', mark: { start: 7, end: 12 } }]
		}));
		const [item] = quizFromBank({ ...bank, items }).items;
		const [evidence] = item?.evidence ?? [];
		expect(item?.stem).toBe('Who runs the café?');
		expect(evidence).toEqual({ start: 0, end: 12, quote: 'At the café.', mark: { start: 7, end: 11 } });
	});
});

describe('parseQuiz', () => {
	it('reads what was written', () => {
		const quiz = quizFromBank(sampleBank(), { by: 'Ms Reed' });
		expect(parseQuiz(JSON.parse(JSON.stringify(quiz)))).toEqual({ ok: true, value: quiz });
	});

	it.each([
		['another title under the old id', { title: 'Changed' }, 'wrong-id id'],
		['no items', { items: [] }, 'too-few items'],
		[
			'a setting that does not exist',
			{ settings: { shuffle: true, feedback: 'later' } },
			'unknown-value settings.feedback'
		],
		['no title', { title: undefined }, 'missing title'],
		['no minutes at all', { settings: { ...timed, minutes: 0 } }, 'wrong-number settings.minutes'],
		['half a minute', { settings: { ...timed, minutes: 2.5 } }, 'wrong-number settings.minutes'],
		['a day', { settings: { ...timed, minutes: 1440 } }, 'wrong-number settings.minutes'],
		[
			'a name that is not asked for',
			{ settings: { ...timed, asksName: false } },
			'unknown-value settings.asksName'
		],
		['a key that is too short', { resultsTo: publicKey.slice(1) }, 'wrong-form resultsTo'],
		[
			'a key of bits that no encoder writes',
			{ resultsTo: `${publicKey.slice(0, -1)}9` },
			'wrong-form resultsTo'
		]
	])('refuses %s', (_, change, problem) => {
		const parsed = parseQuiz(JSON.parse(JSON.stringify({ ...quizFromBank(sampleBank()), ...change })));
		expect(parsed.ok ? [] : parsed.problem.map(({ code, place }) => `${code} ${place}`)).toEqual([problem]);
	});

	it('reads all that a class quiz may say, and gives it an id of its own', () => {
		const quiz = quizFromBank(sampleBank(), {
			settings: { shuffle: false, feedback: 'none', minutes: 20, asksName: true },
			resultsTo: publicKey
		});
		expect(parseQuiz(JSON.parse(JSON.stringify(quiz)))).toEqual({ ok: true, value: quiz });
		expect(quiz.id).not.toBe(quizFromBank(sampleBank()).id);
	});

	it('refuses an item with two keys', () => {
		const quiz = quizFromBank(sampleBank());
		const items = quiz.items.map((item) =>
			item.kind === 'single-choice'
				? { ...item, options: item.options.map((option) => ({ ...option, isKey: true })) }
				: item
		);
		const parsed = parseQuiz(withQuizId({ ...quiz, items }));
		expect(parsed.ok ? '' : parsed.problem[0]?.code).toBe('two-keys');
	});
});

describe('missedItems', () => {
	it('holds what was wrong, left out, or not reached', () => {
		const quiz = quizFromBank(sampleBank(), { itemIds: ['q1', 'q2', 'q3', 'q4'] });
		const again = missedItems(quiz, [
			response('q1', true, 0),
			response('q2', false, 0),
			response('q3', false, null)
		]);
		expect(again?.items.map((item) => item.id)).toEqual(['q2', 'q3', 'q4']);
		expect(again?.id).not.toBe(quiz.id);
		expect(again && parseQuiz(again).ok).toBe(true);
	});

	it('is practice: without a limit, and without anybody who waits for its result', () => {
		const settings = { shuffle: true, feedback: 'end', minutes: 5, asksName: true } as const;
		const quiz = quizFromBank(sampleBank(), { settings, resultsTo: publicKey });
		const again = missedItems(quiz, []);
		expect(again?.settings).toEqual({ shuffle: true, feedback: 'end' });
		expect(again).not.toHaveProperty('resultsTo');
	});

	it('is nothing after a faultless sitting', () => {
		const quiz = quizFromBank(sampleBank(), { itemIds: ['q1'] });
		expect(missedItems(quiz, [response('q1', true, 0)])).toBeUndefined();
	});
});
