import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const sample = 'tests/samples/banks/v1/kestrel-bay';
const good = readFileSync(`${sample}/bank.json`, 'utf8');
const everyKind = readFileSync('tests/samples/banks/v1/marl-bridge/bank.json', 'utf8');
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'five-ws-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

function check(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/cli/check-bank.ts', ...args],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

/** What the command says of a file with these contents, without the file's name. */
function checkText(contents: string | Uint8Array) {
	const path = join(folder, 'some.json');
	writeFileSync(path, contents);
	const { status, stdout, stderr } = check(path);
	return { status, said: (stdout + stderr).replaceAll(`${path}: `, '').trim() };
}

describe('npm run check-bank', () => {
	it('passes a bank with items of every kind', () => {
		const { status, stdout } = check('tests/samples/banks/v1/marl-bridge/bank.json');
		expect(status).toBe(0);
		expect(stdout).toContain('6 items, no problem, every quote is in the article');
	});

	it('passes a good bank and checks it against the article beside it', () => {
		expect(check(`${sample}/bank.json`)).toEqual({
			status: 0,
			stdout: `${sample}/bank.json: 10 items, no problem, every quote is in the article\n`,
			stderr: ''
		});
	});

	it('names each quote that a changed article does not hold', () => {
		const changed = join(folder, 'changed');
		mkdirSync(changed);
		cpSync(sample, changed, { recursive: true });
		writeFileSync(
			join(changed, 'article.md'),
			readFileSync(`${sample}/article.md`, 'utf8').replace('1871', '1872')
		);
		const { status, stdout } = check(join(changed, 'bank.json'));
		expect(status).toBe(1);
		expect(stdout.trim().split('\n')).toHaveLength(3);
		expect(stdout).toContain('items[0].evidence[0]: The quote is not what the article says at this place.');
	});

	it.each<[string, string | Uint8Array, number, string]>([
		['an empty file', '', 2, 'The file is empty.'],
		[
			'a binary file',
			Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]),
			2,
			'This is not a text file in UTF-8.'
		],
		[
			'a file that is not JSON',
			'{\n"format": five\n}',
			2,
			'This is not JSON: it goes wrong in line 2, column 11.'
		],
		[
			'JSON that is no bank',
			'{"cards": []}',
			2,
			'This is not a Five Ws bank: its "format" is not "five-ws-bank".'
		],
		[
			'a bank of version 99',
			good.replace('"version": 1', '"version": 99'),
			2,
			'version: This bank has a version that this program does not know yet (it knows 1): update the program. [99]'
		],
		[
			'a bank with two keys',
			good.replace('"isKey": false', '"isKey": true'),
			1,
			'items[0].options: More than one option is marked as the right one.'
		],
		[
			'an order with an entry twice',
			everyKind.replace('"Work on a bridge begins"', '"A storm sinks the old ferry"'),
			1,
			'items[4].entries[3].text: This text is there already.'
		],
		[
			'an estimate whose value is outside its scale',
			everyKind.replace('"min": 20', '"min": 70'),
			1,
			'items[3].value: The value is not between the least and the most of the scale.'
		],
		['a bank with a missing field', good.replace('"w": "when",', ''), 1, 'items[0].w: This field is missing.']
	])('says one sentence of %s', (...[, contents, status, said]) => {
		expect(checkText(contents)).toEqual({ status, said });
	});

	it.each([
		['a file that is not there', 'nowhere.json', 'nowhere.json: There is no such file.\n'],
		['a folder', 'tests', 'tests: This is a folder: name the files in it.\n'],
		['an option it does not have', '--fix', 'There is no option --fix: npm run -s check-bank -- FILE…\n']
	])('refuses %s', (_, arg, sentence) => {
		expect(check(arg)).toEqual({ status: 2, stdout: '', stderr: sentence });
	});

	it('checks every file, and the worst decides', () => {
		const { status, stdout, stderr } = check(`${sample}/bank.json`, 'nowhere.json');
		expect(status).toBe(2);
		expect(stdout).toContain('10 items');
		expect(stderr).toContain('nowhere.json');
	});
});
