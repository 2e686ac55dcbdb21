import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ReceivedResult } from '../../core/report/received-result';
import { classIdOf, type SchoolClass } from '../../core/report/school-class';
import { classes, classKeys, results, saveResults } from './class-records';
import { createIdbStore } from './idb-store';
import { listRecords, loadRecord, saveRecord } from './records';

function newStore() {
	const factory = new IDBFactory();
	return createIdbStore({ factory: () => factory });
}

const result = (id: string, receivedAt: number): ReceivedResult => ({
	id: id.padStart(16, '0'),
	quizId: '00000000000000aa',
	token: '0123456789',
	minutes: 4,
	receivedAt,
	answers: [{ kind: 'option', option: 1 }, null]
});

const publicKey = 'A'.repeat(43);
const schoolClass: SchoolClass = { id: classIdOf(publicKey), name: '8b', createdAt: 5, publicKey };

describe('results on this device', () => {
	it('are those of their class, and what two tabs add at once is all there', async () => {
		const factory = new IDBFactory();
		const [tab, other] = [
			createIdbStore({ factory: () => factory }),
			createIdbStore({ factory: () => factory })
		];
		await Promise.all([
			saveResults(tab, 'c1', [result('1', 10), result('2', 20)]),
			saveResults(other, 'c1', [result('2', 15), result('3', 30)]),
			saveResults(other, 'c2', [result('4', 40)])
		]);
		expect(await listRecords(tab, results, 'c1')).toEqual({
			ok: true,
			value: { bodies: [result('1', 10), result('2', 15), result('3', 30)], unread: [] }
		});
	});

	it('take the place of what cannot be read, but not of what a later version wrote', async () => {
		const store = newStore();
		const later = { v: 2, type: 'result', body: {} };
		await store.set(['result', 'c1', result('1', 1).id], 'damaged');
		await store.set(['result', 'c1', result('2', 2).id], later);
		await saveResults(store, 'c1', [result('1', 1), result('2', 2)]);
		const listed = await listRecords(store, results, 'c1');
		expect(listed.ok && listed.value.bodies).toEqual([result('1', 1)]);
		expect(await store.get(['result', 'c1', result('2', 2).id])).toEqual({ ok: true, value: later });
	});

	it.each([
		['an answer of no kind', { answers: [{ kind: 'guess' }] }],
		['a name that turns the writing round', { name: 'Ida\u202e' }],
		['a field too many', { score: 10 }],
		['a time before 1970', { receivedAt: -1 }]
	])('are set aside when they hold %s', async (_, part) => {
		const store = newStore();
		const body = { ...result('1', 1), ...part };
		await store.set(['result', 'c1', body.id], { v: 1, type: 'result', body });
		const listed = await listRecords(store, results, 'c1');
		expect(listed.ok && listed.value.unread).toEqual([
			{ key: ['result', 'c1', body.id], problem: 'damaged' }
		]);
	});
});

describe('a class on this device', () => {
	it('comes back as it was', async () => {
		const store = newStore();
		await saveRecord(store, classes, { id: schoolClass.id, body: schoolClass });
		expect(await listRecords(store, classes)).toEqual({
			ok: true,
			value: { bodies: [schoolClass], unread: [] }
		});
	});

	it('has a private key that can be used and not read', async () => {
		const store = newStore();
		const { privateKey } = await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
		const body = { id: schoolClass.id, publicKey, privateKey, backup: 'text' };
		expect(await saveRecord(store, classKeys, { id: body.id, body })).toEqual({ ok: true, value: undefined });
		const kept = await loadRecord(store, classKeys, body.id);
		expect(kept.ok && kept.value?.privateKey.extractable).toBe(false);
		expect(kept.ok && kept.value?.backup).toBe('text');
	});
});
