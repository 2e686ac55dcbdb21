import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentVersion } from '../content-version.js';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'content-version-'));
	writeFileSync(join(folder, 'page.svelte'), '<h1>One</h1>');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('changes with a file', () => {
	const before = contentVersion([folder]);
	writeFileSync(join(folder, 'page.svelte'), '<h1>Two</h1>');
	expect(contentVersion([folder])).not.toBe(before);
});

test('stays the same while the build makes its fonts', () => {
	const before = contentVersion([folder]);
	writeFileSync(join(folder, 'text.woff2'), 'made by the build');
	expect(contentVersion([folder])).toBe(before);
});
