import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../core/quiz/attempt';
import { createMemoryStore } from './memory-store';
import { attempts, drafts, listRecords, loadRecord, saveRecord } from './records';
import type { Store } from './store';

const attempt: Attempt = {
	id: 'a1',
	quizId: '0123456789abcdef',
	title: 'Kestrel Bay',
	total: 3,
	seed: 7,
	startedAt: 100,
	responses: []
};

const full = (store: Store): Store => ({ ...store, update: async () => ({ ok: false, problem: 'full' }) });

describe('records', () => {
	it('come back as they were saved', async () => {
		const store = createMemoryStore();
		await saveRecord(store, attempts, { id: 'a1', body: attempt });
		expect(await store.get(['attempt', 'a1'])).toEqual({
			ok: true,
			value: { v: 1, type: 'attempt', body: attempt }
		});
		expect(await loadRecord(store, attempts, 'a1')).toEqual({ ok: true, value: attempt });
		expect(await loadRecord(store, attempts, 'a2')).toEqual({ ok: true, value: undefined });
		expect(await listRecords(store, attempts)).toEqual({
			ok: true,
			value: { bodies: [attempt], unread: [] }
		});
	});

	it('may be drafts of any shape', async () => {
		const store = createMemoryStore();
		await saveRecord(store, drafts, { id: 'make', body: { text: 'x' } });
		expect(await loadRecord(store, drafts, 'make')).toEqual({ ok: true, value: { text: 'x' } });
	});

	it.each([
		['of another shape', { v: 1, type: 'attempt', body: { id: 'a1' } }],
		['of another kind', { v: 1, type: 'quiz', body: attempt }],
		['without a version', { type: 'attempt', body: attempt }],
		['that is no envelope', 'text'],
		['that is null', null]
	])('%s are set aside and named, and the others are read', async (_, damaged) => {
		const store = createMemoryStore();
		await store.set(['attempt', 'a0'], damaged);
		await saveRecord(store, attempts, { id: 'a1', body: attempt });
		expect(await listRecords(store, attempts)).toEqual({
			ok: true,
			value: { bodies: [attempt], unread: [{ key: ['attempt', 'a0'], problem: 'damaged' }] }
		});
		expect(await store.get(['quarantine', 'attempt', 'a0'])).toEqual({ ok: true, value: [damaged] });
		expect(await store.get(['attempt', 'a0'])).toEqual({ ok: true, value: undefined });
	});

	it('that are set aside under the same key are all kept', async () => {
		const store = createMemoryStore();
		for (const damaged of ['first', 'second']) {
			await store.set(['attempt', 'a1'], damaged);
			expect(await loadRecord(store, attempts, 'a1')).toEqual({ ok: false, problem: 'damaged' });
		}
		expect(await store.get(['quarantine', 'attempt', 'a1'])).toEqual({
			ok: true,
			value: ['first', 'second']
		});
	});

	it('stay where they are when there is no room to set them aside', async () => {
		const store = createMemoryStore();
		await store.set(['attempt', 'a1'], 'damaged');
		expect(await loadRecord(full(store), attempts, 'a1')).toEqual({ ok: false, problem: 'damaged' });
		expect(await store.get(['attempt', 'a1'])).toEqual({ ok: true, value: 'damaged' });
	});

	it('of a later version stay and are named', async () => {
		const store = createMemoryStore();
		const later = { v: 2, type: 'attempt', body: {} };
		await store.set(['attempt', 'a1'], later);
		expect(await loadRecord(store, attempts, 'a1')).toEqual({ ok: false, problem: 'newer' });
		expect(await store.get(['attempt', 'a1'])).toEqual({ ok: true, value: later });
	});

	it('stay where they are when what reads them cannot be fetched', async () => {
		const store = createMemoryStore();
		await saveRecord(store, attempts, { id: 'a1', body: attempt });
		const offline = { ...attempts, parser: () => Promise.reject(new TypeError('not fetched')) };
		expect(await loadRecord(store, offline, 'a1')).toEqual({ ok: false, problem: 'failed' });
		expect(await listRecords(store, offline)).toEqual({ ok: false, problem: 'failed' });
		expect(await store.entries(['quarantine'])).toEqual({ ok: true, value: [] });
		expect(await loadRecord(store, attempts, 'a1')).toEqual({ ok: true, value: attempt });
	});

	it('need nothing fetched where there are none', async () => {
		const store = createMemoryStore();
		const offline = { ...attempts, parser: () => Promise.reject(new TypeError('not fetched')) };
		expect(await loadRecord(store, offline, 'a1')).toEqual({ ok: true, value: undefined });
		expect(await listRecords(store, offline)).toEqual({ ok: true, value: { bodies: [], unread: [] } });
	});
});
