import { describe, expect, it } from 'vitest';
import { keyFile, readKeyFile } from './class-key-file';
import { newClassKey } from './sealing';

async function savedKey() {
	const made = await newClassKey();
	if (!made.ok) throw new Error(made.problem);
	return { ...made.value, file: keyFile({ name: 'Year 9, “blue”' }, made.value.text) };
}

describe('a backup file', () => {
	it('gives back the class’s name and key', async () => {
		const { key, file } = await savedKey();
		const read = await readKeyFile(file);
		expect(read.ok && { name: read.value.name, publicKey: read.value.key.publicKey }).toEqual({
			name: 'Year 9, “blue”',
			publicKey: key.publicKey
		});
	});

	it('opens with what an editor adds', async () => {
		const { file } = await savedKey();
		expect((await readKeyFile(`\ufeff${file.replaceAll('\n', '\r\n')}\r\n`)).ok).toBe(true);
	});

	it.each([
		['nothing', () => '', 'not-a-key-file'],
		['a poem', () => 'Roses are red', 'not-a-key-file'],
		['null', () => 'null', 'not-a-key-file'],
		['a list', () => '[]', 'not-a-key-file'],
		['a bank', () => '{"format":"five-ws-bank","version":1}', 'not-a-key-file'],
		['a file cut off', (file: string) => file.slice(0, 150), 'not-a-key-file'],
		['100 kB', () => `${' '.repeat(100_000)}{}`, 'not-a-key-file'],
		['a later version', (file: string) => file.replace('"version": 1', '"version": 2'), 'newer-version'],
		['no version', (file: string) => file.replace('"version": 1,', ''), 'damaged'],
		['no name', (file: string) => file.replace('"name"', '"title"'), 'damaged'],
		['no private key', (file: string) => file.replace('"privateKey"', '"key"'), 'damaged'],
		[
			'a number for a key',
			(file: string) => file.replace(/"privateKey": "[^"]+"/, '"privateKey": 1'),
			'damaged'
		],
		['half a key', (file: string) => file.replace(/("privateKey": ")[\w-]{9}/, '$1'), 'damaged']
	])('is refused as %s', async (_, change, problem) => {
		const { file } = await savedKey();
		expect(await readKeyFile(change(file))).toEqual({ ok: false, problem });
	});

	it('is refused with one character of a key changed', async () => {
		const { file, text } = await savedKey();
		const other = text.privateKey.charAt(9) === 'Q' ? 'g' : 'Q';
		const changed = file.replace(
			text.privateKey,
			`${text.privateKey.slice(0, 9)}${other}${text.privateKey.slice(10)}`
		);
		expect(await readKeyFile(changed)).toEqual({ ok: false, problem: 'damaged' });
	});
});
