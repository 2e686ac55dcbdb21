import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBank } from '../core/bank/schema';

const ARTICLE = `Harbour town opens its new bridge

Published on 14 March 2024

Norway's transport minister, Ingrid Solvang, opened a bridge of 420 metres in Bergen on Tuesday. Mayor of Bergen Lars Hovland said the bridge cost $35 million. Workers laid 1,200 tonnes of steel in the harbour of Bergen.

"We have waited for this bridge for thirty years," Hovland said. Sweden sent 14 engineers to Norway in 2021. The engineer Erik Dahlberg led the Swedish group.

"The new road will bring many visitors to the old town," said Solvang. Norwegian police chief Karl Brekke closed the old ferry in 2023. About 6,000 people live in the town.
`;

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'five-ws-'));
	writeFileSync(join(folder, 'bridge.txt'), ARTICLE);
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

function generate(args: readonly string[], input?: string | Uint8Array) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/cli/generate.ts', ...args],
		{ encoding: 'utf8', ...(input === undefined ? {} : { input }) }
	);
	return { status, stdout, stderr };
}

/** A problem is one line on standard error that ends as a sentence does, and nothing on standard output. */
function expectRefusal(outcome: ReturnType<typeof generate>, words: string) {
	expect(outcome.stderr).toContain(words);
	expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
	expect(outcome.stderr.trim()).toMatch(/\.$/);
	expect(outcome.stdout).toBe('');
	expect(outcome.status).toBe(2);
}

/** Each case starts a process of its own, which a busy machine makes wait. */
const PATIENCE = 60_000;

describe('npm run generate', { timeout: PATIENCE }, () => {
	it('writes a valid bank to standard output and says what it did', () => {
		const { status, stdout, stderr } = generate([join(folder, 'bridge.txt')]);
		expect(stderr).toMatch(/^\d+ questions?/);
		expect(status).toBe(0);
		const bank = parseBank(JSON.parse(stdout));
		expect(bank.ok).toBe(true);
		if (bank.ok) expect(bank.value.source.published).toBe('2024-03-14');
	});

	it('reads standard input, and the options outweigh what the article says of itself', () => {
		const args = [
			'-',
			'--published',
			'2024-03-15',
			'--title',
			'A bridge',
			'--url',
			'https://example.org/bridge'
		];
		const { status, stdout } = generate([...args, '--count', '2'], ARTICLE);
		expect(status).toBe(0);
		const bank = parseBank(JSON.parse(stdout));
		if (!bank.ok) throw new Error(JSON.stringify(bank.problem));
		expect(bank.value.source).toEqual({
			title: 'A bridge',
			url: 'https://example.org/bridge',
			published: '2024-03-15'
		});
		expect(bank.value.items).toHaveLength(2);
	});

	it('writes the same bytes each time', () => {
		const first = generate([join(folder, 'bridge.txt'), '--out', join(folder, 'one.json')]);
		const second = generate([join(folder, 'bridge.txt'), '--out', join(folder, 'two.json')]);
		expect([first.status, second.status]).toEqual([0, 0]);
		expect(first.stdout).toBe('');
		expect(readFileSync(join(folder, 'one.json'), 'utf8')).toBe(
			readFileSync(join(folder, 'two.json'), 'utf8')
		);
	});

	it('makes a bank of each article of a folder and names the ones it cannot use', () => {
		const many = mkdtempSync(join(folder, 'many-'));
		writeFileSync(join(many, 'a.txt'), ARTICLE);
		writeFileSync(join(many, 'b.md'), 'Too short.');
		const out = join(folder, 'banks');
		const { status, stderr } = generate([many, '--out', out]);
		expect(status).toBe(2);
		expect(stderr).toContain('[1/2]');
		expect(stderr).toMatch(/b\.md: The text has 2 words/);
		expect(readdirSync(out)).toEqual(['a.json']);
	});

	it('leaves the old file alone when an article fails', () => {
		const out = join(folder, 'kept.json');
		writeFileSync(out, 'old');
		expectRefusal(generate(['-', '--out', out], 'Only four words here.'), '4 words');
		expect(readFileSync(out, 'utf8')).toBe('old');
		expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});

	const german = 'Der Fluss war am Abend sehr ruhig und die Leute standen am Ufer. '.repeat(20);

	it.each([
		{ what: 'no article', args: [], words: 'No article was given' },
		{ what: 'an option it does not know', args: ['x.txt', '--colour'], words: '--colour' },
		{ what: 'a day that does not exist', args: ['-', '--published', '2023-02-29'], words: '2023-02-29' },
		{ what: 'a count of none', args: ['-', '--count', '0'], words: '--count' },
		{ what: 'a seed that is no number', args: ['-', '--seed', 'x'], words: '--seed' },
		{ what: 'an address that is not https', args: ['-', '--url', 'ftp://example.org'], words: 'https' },
		{ what: 'a file that is not there', args: ['/nowhere/at/all.txt'], words: 'no file or folder' },
		{ what: 'a folder without a place for the banks', args: ['tests'], words: 'folder' },
		{ what: 'an empty text', args: ['-'], input: '', words: 'empty' },
		{
			what: 'bytes that are no text',
			args: ['-'],
			input: Uint8Array.of(0xff, 0xfe, 0x80),
			words: 'not a text'
		},
		{ what: 'five megabytes', args: ['-'], input: 'word '.repeat(1_000_000), words: '5.0 MB' },
		{ what: 'another language', args: ['-'], input: german, words: 'English' }
	])('refuses $what with one sentence', ({ args, input, words }) => {
		expectRefusal(generate(args, input), words);
	});

	it('cannot write where it may not, and says so', () => {
		const blocked = join(folder, 'bridge.txt', 'bank.json');
		expectRefusal(generate([join(folder, 'bridge.txt'), '--out', blocked]), 'cannot be written');
		expect(existsSync(blocked)).toBe(false);
	});
});
