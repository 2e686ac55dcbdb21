import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../bank/schema';
import { ok } from '../base/result';
import { quizFromBank } from '../quiz/quiz';
import { codesInText } from './codes-in-text';
import { encodeResultCode } from './result-code';

const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the frozen bank cannot be read');
const quiz = quizFromBank(bank.value);

/** Codes as long as sealed ones, without any cryptography. */
async function codeOf(number: number): Promise<string> {
	const nonce = number.toString(16).padStart(6, '0');
	const sitting = { token: '0123456789', nonce, minutes: 5, answers: quiz.items.map(() => null) };
	const code = await encodeResultCode(quiz, sitting, async (bytes) =>
		ok(Uint8Array.from([...new Uint8Array(48).fill(number), ...bytes]))
	);
	if (!code.ok) throw new Error('a code');
	return code.value;
}

const found = (text: string) =>
	[...codesInText(text)].map(({ text: code, read }) => (read.ok ? code : read.problem));
const [first, second] = [await codeOf(1), await codeOf(2)];
const link = (code: string) => `https://quiz.example/class/#${code}`;

describe('codes in a text', () => {
	it.each([
		['alone', first],
		['as a link', link(first)],
		[
			'in a chat export',
			`[12/03/26, 14:02:11] Ida: ${link(first)}\n[12/03/26, 14:05:40] Ada: done ${second}.`
		],
		['in brackets and quotation marks', `<${link(first)}> “${second}”, (${link(second)})`],
		[
			'with what a messenger glues on',
			`${link(first)}?utm_source=chat ${link(second)}&fbclid=x… ${second}%20`
		],
		['in a table', `Ida;${first};8b\r\nAda;${second};8b`],
		['as mail', `> ${link(first)}=\n>\n> Sent from my phone`]
	])('are found %s', (_, text) => {
		const codes = [first, second].filter((code) => text.includes(code));
		expect([...new Set(found(text))]).toEqual(codes);
	});

	it.each([
		['in two', (code: string) => `${code.slice(0, 60)}\n${code.slice(60)}`],
		[
			'as quoted-printable mail',
			(code: string) => `${code.slice(0, 30)}=\r\n${code.slice(30, 70)}=\r\n${code.slice(70)}`
		],
		['as a quoted answer', (code: string) => `> ${code.slice(0, 50)}\n> ${code.slice(50)}`]
	])('are put together when they were broken %s', (_, broken) => {
		expect(found(`Here: ${broken(first)}\n\nand ${second}`)).toEqual([first, second]);
	});

	it('that are cut or changed are named, and the next is found', () => {
		const changed = `${first.slice(0, 40)}${first.charAt(40) === 'A' ? 'B' : 'A'}${first.slice(41)}`;
		expect(found(`${first.slice(0, 50)} ${changed} ${second}`)).toEqual(['cut-off', 'cut-off', second]);
	});

	it('of a later version are named', () => {
		expect(found(first.replace('r1', 'r2'))).toEqual(['newer-version']);
	});

	it('are not words, quiz links or parts of anything longer', () => {
		const text = `r2d2 and r1-like words, https://quiz.example/play/#1${'Ab-r1'.repeat(30)} #rover #r`;
		expect(found(text)).toEqual([]);
	});

	it('are found in 100,000 characters that look like codes', () => {
		const hostile = `${'r1'.repeat(20_000)} ${'#r1'.repeat(10_000)} ${'r1A=\n'.repeat(10_000)} ${second}`;
		expect(found(hostile)).toContain(second);
	});
});
