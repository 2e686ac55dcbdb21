import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classKeyFrom, newClassKey, open, seal, type ClassKey } from '../../lib/platform/sealing';
import { parseBank } from '../bank/schema';
import { seededRandom, shuffled } from '../base/random';
import { fail, ok } from '../base/result';
import { type Quiz, quizFromBank, withQuizId } from '../quiz/quiz';
import type { Answer } from '../quiz/response';
import { answerBytes, answersFromBytes, answersToBytes } from './answers-wire';
import { changesBy } from './fixture';
import {
	encodeResultCode,
	fittingName,
	openResultCode,
	readResultCode,
	type Sealer,
	type Sitting,
	tokenOf
} from './result-code';

const samples = 'tests/samples/codes/v1';
const timed = { shuffle: true, feedback: 'end' } as const;

function sampleQuiz(name: string, asksName = false): Quiz {
	const parsed = parseBank(JSON.parse(readFileSync(`tests/samples/banks/v1/${name}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return quizFromBank(parsed.value, { settings: { ...timed, ...(asksName ? { asksName } : {}) } });
}

async function sampleKey(): Promise<ClassKey> {
	const key = await classKeyFrom(JSON.parse(readFileSync(`${samples}/class-key.json`, 'utf8')));
	if (!key.ok) throw new Error(key.problem);
	return key.value;
}

const sealerFor =
	({ publicKey }: ClassKey): Sealer<string> =>
	(bytes, info) =>
		seal(bytes, { publicKey, info });
const openerOf =
	(key: ClassKey): Sealer<string> =>
	(bytes, info) =>
		open(bytes, { key, info });
/** Seals nothing: shows what is sealed. */
const bare: Sealer<string> = async (bytes) => ok(bytes);

const sitting: Sitting = { token: '0123456789', nonce: 'abcdef', minutes: 12, answers: [] };

async function codeOf(quiz: Quiz, one: Sitting, sealer = bare): Promise<string> {
	const code = await encodeResultCode(quiz, one, sealer);
	if (!code.ok) throw new Error(code.problem);
	return code.value;
}

async function outcome(code: string, quiz: Quiz, opener = bare) {
	const read = readResultCode(code);
	if (!read.ok) return read.problem;
	const opened = await openResultCode(read.value, quiz, opener);
	return opened.ok ? opened.value : opened.problem;
}

/** Any answer that a page can give to an item. */
function answerTo(item: Quiz['items'][number], random: () => number): Answer | null {
	const below = (limit: number) => Math.floor(random() * limit);
	if (below(5) === 0) return null;
	switch (item.kind) {
		case 'estimate': {
			const value = item.min + below(Math.round((item.max - item.min) / item.step) + 1) * item.step;
			return { kind: 'number', value: Number(value.toFixed(item.decimals)) };
		}
		case 'order':
			return { kind: 'order', order: shuffled([...item.entries.keys()], random) };
		case 'match':
			return { kind: 'match', match: item.pairs.map(() => below(item.pairs.length + 1) - 1) };
		default:
			return { kind: 'option', option: below(item.options.length) };
	}
}

describe('answers as bytes', () => {
	it('come back as they were, whatever was answered', () => {
		const quizzes = ['kestrel-bay', 'marl-bridge'].map((name) => sampleQuiz(name));
		fc.assert(
			fc.property(fc.constantFrom(...quizzes), fc.nat(), (quiz, seed) => {
				const random = seededRandom(seed);
				const answers = quiz.items.map((item) => answerTo(item, random));
				expect(answersFromBytes(quiz.items, answersToBytes(quiz.items, answers))).toEqual(answers);
			}),
			{ numRuns: 500 }
		);
	});

	it('tell every order of five entries, and every way to match three, apart', () => {
		const [, , , , order, match] = sampleQuiz('marl-bridge').items;
		for (const item of [order, match]) {
			if (!item) throw new Error('the sample has no such item');
			const length = answerBytes([item]);
			const written = new Set<string>();
			for (let number = 0; number < 256 ** length; number++) {
				const bytes = Uint8Array.from({ length }, (_, index) => (number >> (8 * (length - 1 - index))) & 255);
				const answers = answersFromBytes([item], bytes);
				if (!answers) continue;
				expect(answersToBytes([item], answers)).toEqual(bytes);
				written.add(JSON.stringify(answers));
			}
			const count = item.kind === 'order' ? 24 : 5 ** 4;
			expect(written.size).toBe(count + 1);
		}
	});

	it('cost what base 5 costs for items of four options', () => {
		const options = ['a', 'b', 'c', 'd'].map((text) => ({ text }));
		const item = { kind: 'single-choice', id: 'q', w: 'who', stem: '?', options } as const;
		const bytesFor = (count: number) => answerBytes(Array.from({ length: count }, () => item));
		expect([1, 10, 40, 200].map(bytesFor)).toEqual(
			[1, 10, 40, 200].map((count) => Math.ceil((count * Math.log2(5)) / 8))
		);
	});
});

describe('a result code', () => {
	it('holds a sitting of ten choices in 62 bytes, which are 85 characters with its r1', async () => {
		const { key } = (await newClassKey().then((made) => (made.ok ? made.value : undefined))) ?? {};
		if (!key) throw new Error('no key');
		const quiz = sampleQuiz('kestrel-bay');
		const choices = quiz.items.filter((item) => 'options' in item);
		expect(choices).toHaveLength(10);
		const code = await codeOf(quiz, sitting, sealerFor(key));
		expect(code).toHaveLength(2 + Math.ceil((62 * 4) / 3));
	});

	it.each(['kestrel-bay', 'marl-bridge'])(
		'gives its teacher the sitting that was sealed: %s',
		async (name) => {
			const key = await sampleKey();
			for (const asksName of [false, true]) {
				const quiz = sampleQuiz(name, asksName);
				const answers = quiz.items.map((item) => answerTo(item, seededRandom(5)));
				const code = await codeOf(quiz, { ...sitting, name: 'Zoë 日本', answers }, sealerFor(key));
				expect(await outcome(code, quiz, openerOf(key))).toEqual({
					id: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
					quizId: quiz.id,
					token: '0123456789',
					...(asksName ? { name: 'Zoë 日本' } : {}),
					minutes: 12,
					answers
				});
			}
		}
	);

	it('is opened from its link, with whatever a messenger glued on', async () => {
		const quiz = sampleQuiz('kestrel-bay');
		const code = await codeOf(quiz, sitting);
		for (const text of [
			`https://five.test/class/#${code}`,
			` ${code}.`,
			`#${code}&utm_source=mail`,
			`My result: https://five.test/class/#${code} \n`
		])
			expect(await outcome(text, quiz)).toMatchObject({ token: '0123456789' });
	});

	it('is not opened by another key or for another quiz', async () => {
		const key = await sampleKey();
		const made = await newClassKey();
		const quiz = sampleQuiz('kestrel-bay');
		const code = await codeOf(quiz, sitting, sealerFor(key));
		expect(await outcome(code, withQuizId({ ...quiz, title: 'Another' }), openerOf(key))).toBe('not-opened');
		expect(made.ok && (await outcome(code, quiz, openerOf(made.value.key)))).toBe('not-opened');
	});

	it('tells more than four hours as 255 minutes', async () => {
		const quiz = sampleQuiz('kestrel-bay');
		expect(await outcome(await codeOf(quiz, { ...sitting, minutes: 6000 }), quiz)).toMatchObject({
			minutes: 255
		});
	});

	it.each([
		['', 'empty'],
		['#', 'empty'],
		['hello', 'not-ours'],
		['https://five.test/class/', 'not-ours'],
		['r2abcdefghijk', 'newer-version'],
		['r1', 'cut-off'],
		['r1AA', 'cut-off'],
		['r1AAAA', 'cut-off'],
		['r1AA AA', 'damaged'],
		[`r1${'A'.repeat(1000)}`, 'too-long']
	])('is not %j: %s', (text, problem) => {
		expect(readResultCode(text)).toEqual({ ok: false, problem });
	});
});

describe('an opened code', () => {
	const quiz = sampleQuiz('kestrel-bay', true);
	/** A well-sealed code around any bytes: what a forger with the public key can make. */
	const around = (bytes: readonly number[]) => codeOf(quiz, sitting, async () => ok(Uint8Array.from(bytes)));
	const head = [1, 2, 3, 4, 5, 6, 7, 8, 9];

	it.each([
		['too few bytes', [1, 2, 3], 'wrong-content'],
		['a byte more', [...head, 0, 0, 0, 0, 0], 'wrong-content'],
		['answers that the quiz does not have', [...head, 0, 255, 255, 255], 'wrong-content'],
		['a name longer than its bytes', [...head, 9, 65, 0, 0, 0], 'wrong-content'],
		['a name of 41 bytes', [...head, 41, ...Array.from({ length: 41 }, () => 65), 0, 0, 0], 'wrong-content'],
		['a name that is no UTF-8', [...head, 1, 0xff, 0, 0, 0], 'not-allowed-text'],
		['a name that turns the reading order', [...head, 3, 0xe2, 0x80, 0xae, 0, 0, 0], 'not-allowed-text'],
		['a name of spaces', [...head, 1, 32, 0, 0, 0], 'not-allowed-text']
	])('with %s is refused', async (_, bytes, problem) => {
		expect(await outcome(await around(bytes), quiz)).toBe(problem);
	});

	it('may leave the name out', async () => {
		const opened = await outcome(await around([...head, 0, 0, 0, 0]), quiz);
		expect(opened).toMatchObject({ minutes: 9 });
		expect(opened).not.toHaveProperty('name');
	});
});

describe('a name', () => {
	it.each([
		[' Ada \n Lovelace ', ok('Ada Lovelace')],
		['Ze\u0301', ok('Zé')],
		['\u202eAda', ok('Ada')],
		[' \u200b', fail('empty')],
		['é'.repeat(20), ok('é'.repeat(20))],
		['é'.repeat(21), fail('too-long')]
	])('%j fits as %j', (typed, fitting) => {
		expect(fittingName(typed)).toEqual(fitting);
	});
});

describe('a token', () => {
	it('is the same for a device and quiz, and tells nothing across quizzes', () => {
		expect(tokenOf('secret', 'a')).toMatch(/^[0-9a-f]{10}$/);
		expect(tokenOf('secret', 'a')).toBe(tokenOf('secret', 'a'));
		expect(new Set([tokenOf('secret', 'a'), tokenOf('secret', 'b'), tokenOf('other', 'a')]).size).toBe(3);
	});
});

describe('the released samples', () => {
	const list = JSON.parse(readFileSync(`${samples}/codes.json`, 'utf8')) as readonly {
		readonly bank: string;
		readonly asksName: boolean;
		readonly code: string;
		readonly result: { readonly id: string };
	}[];

	it('are all tried', () => {
		expect(readdirSync(samples)).toEqual(['class-key.json', 'codes.json']);
		expect(list).toHaveLength(3);
	});

	it.each(list)('open for ever: $bank, asks name $asksName', async ({ bank, asksName, code, result }) => {
		expect(await outcome(code, sampleQuiz(bank, asksName), openerOf(await sampleKey()))).toEqual(result);
	});

	it(
		'with 100,000 changes end in a known code or in the very same result',
		{ timeout: 120_000 },
		async () => {
			const changed = changesBy(20_261_126);
			const quizzes = list.map(({ bank, asksName }) => sampleQuiz(bank, asksName));
			const opener = openerOf(await sampleKey());
			const counts = new Map<string, number>();
			for (let round = 0; round < 100_000; round++) {
				const sample = list[round % list.length];
				if (!sample) throw new Error('no samples');
				const text = changed(sample.code, Math.floor(round / list.length));
				const read = readResultCode(text);
				const isSame = read.ok && read.value.id === sample.result.id;
				const quiz = quizzes[round % list.length] ?? sampleQuiz(sample.bank);
				const ending = isSame ? 'the same' : await outcome(text, quiz, opener);
				const name = typeof ending === 'string' ? ending : `ANOTHER RESULT: ${text}`;
				counts.set(name, (counts.get(name) ?? 0) + 1);
			}
			const known = [
				'the same',
				'empty',
				'not-ours',
				'newer-version',
				'cut-off',
				'damaged',
				'too-long',
				'not-opened'
			];
			expect([...counts.keys()].filter((ending) => !known.includes(ending))).toEqual([]);
			expect(counts.get('the same')).toBeGreaterThan(5000);
			expect(counts.get('cut-off')).toBeGreaterThan(25_000);
		}
	);
});
