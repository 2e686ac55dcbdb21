import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codec } from '../../lib/platform/compression';
import { forQrCode } from './envelope';
import { decodeQuizLink } from './quiz-link';

const sample = (file: string) => readFileSync(`tests/samples/links/v1/${file}`, 'utf8').trim();
const names = ['kestrel-bay', 'marl-bridge', 'marl-bridge-class'];
const packed = sample('kestrel-bay.qr.txt');

const outcome = async (link: string) => {
	const decoded = await decodeQuizLink(link, codec);
	return decoded.ok ? decoded.value.id : decoded.problem;
};

describe('a quiz link in a QR code', () => {
	it.each(names)('is the same quiz as the link: %s', async (name) => {
		const link = sample(`${name}.txt`);
		expect(await outcome(forQrCode(link))).toBe(await outcome(link));
	});

	it.each([
		['kestrel-bay', 'a5f28a7787a70114'],
		['marl-bridge', 'a3cdd1bc050fe3cc'],
		['marl-bridge-class', '2273d35aa1a52357']
	])('of the released sample %s opens for ever', async (name, id) => {
		expect(await outcome(sample(`${name}.qr.txt`))).toBe(id);
		expect(forQrCode(sample(`${name}.txt`))).toBe(sample(`${name}.qr.txt`));
	});

	it('has only what a QR code packs tightest and an address may hold', () => {
		expect(packed).toMatch(/^1\/[0-9A-Z$*+\-/]+$/);
		const address = `https://five-ws.example/play/#${packed}`;
		expect(new URL(address).href).toBe(address);
	});

	it.each(['.', '*', ')', '%20', '&utm_source=mail', '...'])(
		'opens with %j glued on by a messenger',
		async (glue) => {
			expect(await outcome(packed + glue)).toBe('a5f28a7787a70114');
		}
	);

	it.each([
		['1/', 'cut-off'],
		['1/0', 'cut-off'],
		['1/00', 'cut-off'],
		[packed.slice(0, -1), 'cut-off'],
		[packed.slice(0, 200), 'cut-off'],
		[packed.toLowerCase(), 'damaged'],
		[packed.replaceAll('+', ' '), 'damaged'],
		[`1${packed.slice(2)}`, 'damaged'],
		[`2/${packed.slice(2)}`, 'newer-version'],
		[`1/${'0'.repeat(16_384)}`, 'too-long']
	])('changed to %.20j is %s', async (link, problem) => {
		expect(await outcome(link)).toBe(problem);
	});

	it('leaves what is no link as it is', () => {
		expect(forQrCode('1~')).toBe('1~');
	});
});
