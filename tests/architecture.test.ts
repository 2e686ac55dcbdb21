import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bannedInCore, forbidden, forbiddenNames, maximumLines, packages, rooms } from './architecture/rules';
import {
	findCycles,
	packageOf,
	readSourceFiles,
	resolveImport,
	type SourceFile
} from './architecture/source-files';

const files = readSourceFiles();

function roomOf(path: string) {
	return rooms
		.filter(({ room }) => path.startsWith(room))
		.reduce((longest, next) => (next.room.length > longest.room.length ? next : longest));
}

function roomBreaches(file: SourceFile): string[] {
	const { room, mayImport, because } = roomOf(file.path);
	return file.imports.flatMap((specifier) => {
		const target = resolveImport(file.path, specifier);
		if (target === null) return [];
		const ban = forbidden.find(({ from, to }) => file.path.startsWith(from) && target.startsWith(to));
		if (ban) return [`${file.path} imports ${target}: ${ban.because}`];
		if (mayImport.some((prefix) => target.startsWith(prefix))) return [];
		return [`${file.path} imports ${target}, but ${room || 'the top'} may not: ${because}`];
	});
}

function packageBreaches(file: SourceFile): string[] {
	return file.imports.flatMap((specifier) => {
		if (resolveImport(file.path, specifier) !== null || specifier.startsWith('.')) return [];
		const name = packageOf(specifier);
		const allowed = packages[name];
		if (!allowed) return [`${file.path} imports ${name}, which no room has been given (rules.ts, packages)`];
		return allowed.some((prefix) => file.path.startsWith(prefix))
			? []
			: [
					`${file.path} imports ${name}: one door a package, so that it can be replaced (${allowed.join(', ')})`
				];
	});
}

function lineLimit(path: string): number {
	if (path.endsWith('+page.svelte')) return maximumLines.page;
	return path.endsWith('.svelte') ? maximumLines.component : maximumLines.code;
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('the house', () => {
	it('lets each room import only what the map allows', () => {
		expect(files.flatMap(roomBreaches)).toEqual([]);
	});

	it('gives each third-party package one door', () => {
		expect(files.flatMap(packageBreaches)).toEqual([]);
	});

	it('has no import cycles, because a cycle is one file pretending to be several', () => {
		expect(findCycles(files).map((cycle) => cycle.join(' → '))).toEqual([]);
	});

	it('keeps every file small enough to read in one sitting', () => {
		const crowded = files
			.filter(({ path }) => !path.includes('/knowledge/'))
			.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
			.filter(({ path, lines }) => lines > lineLimit(path))
			.map(({ path, lines }) => `${path} has ${lines} lines, the room holds ${lineLimit(path)}: split it`);
		expect(crowded).toEqual([]);
	});

	it('keeps clocks, chance, network, console and locales out of core', () => {
		const breaches = files
			.filter(({ path }) => path.startsWith('core/'))
			.flatMap(({ path, text }) =>
				bannedInCore
					.filter(({ pattern }) => pattern.test(withoutComments(text)))
					.map(({ name, because }) => `${path} uses ${name}: ${because}`)
			);
		expect(breaches).toEqual([]);
	});

	it('starts the worker in one place only', () => {
		const starters = files.filter(({ text }) => /\bnew Worker\(/.test(text)).map(({ path }) => path);
		expect(starters.filter((path) => !path.startsWith('lib/generator/'))).toEqual([]);
	});

	it('has no barrels and no drawers: a name says what is inside', () => {
		const vague = files
			.flatMap(({ path }) =>
				path.split('/').map((part) => ({ path, part: basename(part).replace(/\..*$/, '') }))
			)
			.filter(({ part }) => forbiddenNames.test(part))
			.map(({ path, part }) => `${path}: "${part}" names a drawer, not an idea`);
		expect(vague).toEqual([]);
	});
});

describe('the rules themselves', () => {
	const file = (path: string, imports: string[]): SourceFile => ({ path, text: '', imports });

	it('catch a breach of the map', () => {
		expect(roomBreaches(file('core/quiz/form.ts', ['../generation/generate']))).toHaveLength(1);
		expect(roomBreaches(file('lib/ui/quiz/Option.svelte', ['$lib/storage/store']))).toHaveLength(1);
		expect(roomBreaches(file('core/quiz/form.ts', ['../bank/item']))).toEqual([]);
	});

	it('catch a package at the wrong door', () => {
		expect(packageBreaches(file('core/quiz/session.ts', ['xstate']))).toHaveLength(1);
		expect(packageBreaches(file('core/quiz/session.ts', ['left-pad']))).toHaveLength(1);
		expect(packageBreaches(file('core/quiz/machine.ts', ['xstate']))).toEqual([]);
	});

	it('catch a cycle', () => {
		const cycle = findCycles([file('core/a.ts', ['./b']), file('core/b.ts', ['./a'])]);
		expect(cycle).toEqual([['core/a.ts', 'core/b.ts', 'core/a.ts']]);
	});
});
