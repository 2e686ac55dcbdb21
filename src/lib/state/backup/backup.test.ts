import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../core/base/result';
import { classKeys } from '../../storage/class-records';
import { createIdbStore } from '../../storage/idb-store';
import { createMemoryStore } from '../../storage/memory-store';
import { attempts, envelope, loadRecord } from '../../storage/records';
import type { Store, StoreEntry } from '../../storage/store';
import { Games } from '../games';
import { KeptRecords } from '../kept-records';
import { begun, finished, keepOneOfEach, quiz } from './fixture';
import { KeptData } from './kept-data';

const SAMPLE = 'tests/samples/backups/v1/one-of-each.json';
const SAVED_AT = 1_700_000_100_000;

function newStore(): Store {
	const factory = new IDBFactory();
	return createIdbStore({ factory: () => factory });
}

function keptIn(store: Store) {
	const seen: string[] = [];
	const takeOver = async (name: string) => void seen.push(name);
	const device = { now: () => SAVED_AT, newSeed: () => 1, newId: () => 'new', takeOver };
	const records = new KeptRecords(store);
	const kept = new KeptData(store, new Games(records, device), {
		forgetRest: async () => void seen.push('forgot'),
		refreshOtherTabs: () => void seen.push('refreshed')
	});
	return { kept, records, seen };
}

async function textOf(store: Store): Promise<string> {
	const saved = await keptIn(store).kept.save();
	if (!saved.ok) throw new Error(saved.problem);
	return saved.value.text;
}

async function previewOf(store: Store, text: string) {
	const opened = await keptIn(store).kept.open(new File([text], 'backup.json'));
	if (!opened.ok) throw new Error(opened.problem);
	return opened.value;
}

async function restoreInto(store: Store, text: string) {
	return keptIn(store).kept.restore(await previewOf(store, text));
}

const withRecords = (records: readonly unknown[]) =>
	JSON.stringify({ format: 'five-ws-backup', version: 1, savedAt: SAVED_AT, records });
const gameRecord = (body: { readonly id: string }): StoreEntry => ({
	key: ['attempt', body.id],
	value: envelope(attempts, body)
});

describe('a backup', () => {
	it('brings everything back on an empty device, byte for byte', async () => {
		const store = newStore();
		await keepOneOfEach(store);
		const text = await textOf(store);
		const other = newStore();
		const preview = await previewOf(other, text);
		expect(preview).toMatchObject({ newer: 0, damaged: 0, savedAt: SAVED_AT });
		expect([...preview.counts.values()].every(({ inFile, missing }) => inFile === 1 && missing === 1)).toBe(
			true
		);
		expect(preview.counts.size).toBe(11);
		expect(await restoreInto(other, text)).toEqual({ ok: true, value: undefined });
		expect(await textOf(other)).toBe(text);
		const key = await loadRecord(other, classKeys, '6d61c7c3d881fbb2');
		expect(key.ok && key.value?.privateKey.extractable).toBe(false);
	});

	it('restored twice is as restored once', async () => {
		const store = newStore();
		await keepOneOfEach(store);
		const text = await textOf(store);
		await restoreInto(store, text);
		expect(await textOf(store)).toBe(text);
		const { counts } = await previewOf(store, text);
		expect([...counts.values()].every(({ missing }) => missing === 0)).toBe(true);
	});

	it.each([
		['here', finished, begun],
		['in the file', begun, finished]
	])('leaves the further of two states of one game: the one %s', async (_, here, inFile) => {
		const store = newStore();
		await store.set(['attempt', here.id], envelope(attempts, here));
		await restoreInto(store, withRecords([gameRecord(inFile)]));
		const kept = await loadRecord(store, attempts, here.id);
		expect(kept.ok && kept.value?.responses).toHaveLength(2);
	});

	it('leaves what is here where the device refuses a part of it', async () => {
		const store = createMemoryStore();
		const full: Store = { ...store, updateAll: async () => fail('full') };
		const preview = await previewOf(full, withRecords([gameRecord(finished)]));
		expect(await keptIn(full).kept.restore(preview)).toEqual(fail('full'));
		expect(await store.keys(['attempt'])).toEqual(ok([]));
	});

	it('tells how many keys are in it, and how many are in files of their own only', async () => {
		const store = newStore();
		await keepOneOfEach(store);
		const [entry] = await store.entries(['class-key']).then((found) => (found.ok ? found.value : []));
		const key = await loadRecord(store, classKeys, entry?.key[1] ?? '');
		if (!key.ok || !key.value) throw new Error('the key is not kept');
		const { backup: _, ...withoutText } = key.value;
		await store.set(['class-key', 'other'], envelope(classKeys, { ...withoutText, id: '0123456789abcdef' }));
		const saved = await keptIn(store).kept.save();
		expect(saved.ok && saved.value).toMatchObject({ keysInside: 1, keysElsewhere: 1, leftOut: 0 });
	});

	it.each([
		['of a later version', { v: 9, type: 'attempt', body: {} }, { newer: 1, damaged: 0 }],
		['of another kind than its key', { v: 1, type: 'quiz', body: quiz }, { newer: 0, damaged: 1 }],
		[
			'with an id that is not its key’s',
			envelope(attempts, { ...finished, id: 'other' }),
			{ newer: 0, damaged: 1 }
		],
		['with a field too many', envelope(attempts, { ...finished, score: 9 }), { newer: 0, damaged: 1 }],
		['that is nothing', null, { newer: 0, damaged: 1 }]
	])('brings the other records where it has one %s', async (_, value, expected) => {
		const spoilt = { key: ['attempt', 'spoilt'], value };
		const preview = await previewOf(newStore(), withRecords([spoilt, gameRecord(finished)]));
		expect(preview).toMatchObject({ ...expected, records: [gameRecord(finished)] });
	});

	it.each([
		['', 'empty'],
		['{}', 'not-a-backup'],
		['Dear diary', 'not-a-backup'],
		['{"format":"five-ws-backup","version":1,"rec', 'damaged'],
		['{"format":"five-ws-backup","version":2}', 'newer-version'],
		['{"format":"five-ws-backup","version":1,"savedAt":-1,"records":[]}', 'damaged'],
		[withRecords([{ key: [], value: 1 }]), 'damaged'],
		[
			withRecords([{ key: ['draft', 'd'], value: JSON.parse('['.repeat(3000) + ']'.repeat(3000)) }]),
			'damaged'
		],
		[`${'['.repeat(30_000)}"five-ws-backup"${']'.repeat(30_000)}`, 'damaged']
	])('is refused by name: %.40s', async (text, problem) => {
		expect(await keptIn(newStore()).kept.open(new File([text], 'a.json'))).toEqual(fail(problem));
	});

	it('is refused when it is no text', async () => {
		const file = new File([new Uint8Array([0xff, 0xfe, 0xfd])], 'a.json');
		expect(await keptIn(newStore()).kept.open(file)).toEqual(fail('not-text'));
	});
});

it('a released backup is brought back whole for ever', async () => {
	const written = newStore();
	await keepOneOfEach(written);
	if (process.env['UPDATE_SAMPLES']) writeFileSync(SAMPLE, await textOf(written));
	const sample = readFileSync(SAMPLE, 'utf8');
	const store = newStore();
	expect(await previewOf(store, sample)).toMatchObject({ newer: 0, damaged: 0 });
	await restoreInto(store, sample);
	expect(await textOf(store)).toBe(sample);
});

it('erasing takes open games from other tabs first, and leaves nothing', async () => {
	const store = newStore();
	await keepOneOfEach(store);
	await store.set(['attempt', 'open'], envelope(attempts, { ...begun, id: 'open' }));
	const { kept, seen } = keptIn(store);
	expect(await kept.erase()).toEqual({ ok: true, value: undefined });
	expect(seen).toEqual([`five-ws game ${quiz.id}`, `five-ws game of two ${quiz.id}`, 'forgot', 'refreshed']);
	expect(await kept.count()).toEqual({ ok: true, value: new Map() });
});

it('erasing lets go of what the device had no room for, so that it is not saved later', async () => {
	const roomy = newStore();
	let isFull = true;
	const store: Store = {
		...roomy,
		set: async (...given) => (isFull ? fail('full') : roomy.set(...given))
	};
	const { kept, records } = keptIn(store);
	expect(await records.keep(attempts, begun)).toBe(false);
	isFull = false;
	await kept.erase();
	await records.keep(attempts, { ...begun, id: 'later' });
	expect(await records.read(attempts, begun.id)).toEqual({ kind: 'missing' });
	expect(await kept.count()).toEqual(ok(new Map([['attempt', 1]])));
});
