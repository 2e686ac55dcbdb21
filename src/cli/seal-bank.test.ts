import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const sample = 'tests/samples/banks/v1/marl-bridge';
let folder = '';
let path = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'five-ws-'));
	cpSync(sample, folder, { recursive: true });
	path = join(folder, 'bank.json');
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

function seal() {
	const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/seal-bank.ts', path], {
		encoding: 'utf8'
	});
	return { status, stderr };
}

it('finds the quotes of items, options, entries and pairs, and gives the bank its id', () => {
	const released = readFileSync(path, 'utf8');
	const unplaced = released
		.replace(/"id": "[0-9a-f]{16}"/, '"id": "0000000000000000"')
		.replace(/"start": \d+,(\s+)"end": \d+,(\s+)"quote"/g, '"start": 0,$1"end": 0,$2"quote"');
	expect(unplaced.match(/"end": 0,/g)).toHaveLength(15);
	writeFileSync(path, unplaced);
	expect(seal()).toEqual({ status: 0, stderr: '' });
	expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(released));
});

it('leaves a bank of the wrong shape as it was and says what is wrong', () => {
	const broken = readFileSync(path, 'utf8').replace('"kind": "order"', '"kind": "match"');
	writeFileSync(path, broken);
	const { status, stderr } = seal();
	expect(status).toBe(2);
	expect(stderr).toContain('items[4].pairs: This field is missing.');
	expect(readFileSync(path, 'utf8')).toBe(broken);
});
