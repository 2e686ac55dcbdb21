import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GenerateCall, WorkerReply } from '../../worker/protocol';
import { GeneratorClient } from './client';

vi.mock('./start-worker', () => ({
	startWorker: () => {
		throw new Error('the tests start workers of their own');
	}
}));

class FakeWorker extends EventTarget {
	readonly calls: GenerateCall[] = [];
	terminated = false;

	postMessage(call: GenerateCall): void {
		this.calls.push(call);
	}

	terminate(): void {
		this.terminated = true;
	}

	reply(reply: WorkerReply): void {
		this.dispatchEvent(new MessageEvent('message', { data: reply }));
	}
}

const TOO_SHORT = { code: 'too-short' } as unknown as Extract<WorkerReply, { kind: 'failed' }>['problem'];
const started: FakeWorker[] = [];

function startFake(): Worker {
	const worker = new FakeWorker();
	started.push(worker);
	return worker as unknown as Worker;
}

async function nthCall(worker: number, call = 1): Promise<FakeWorker> {
	await vi.waitFor(() => expect(started[worker - 1]?.calls.length).toBe(call));
	const found = started[worker - 1];
	if (found === undefined) throw new Error('no such worker');
	return found;
}

beforeEach(() => {
	started.length = 0;
});
afterEach(() => {
	vi.useRealTimers();
});

test('hands on progress and the outcome, and asks the same worker again', async () => {
	const client = new GeneratorClient(startFake);
	const seen: unknown[] = [];
	const first = client.generate({ text: 'one' }, { onProgress: (progress) => seen.push(progress) });
	const worker = await nthCall(1);
	const progress = { stage: 'reading' } as never;
	worker.reply({ kind: 'progress', id: 1, progress });
	worker.reply({ kind: 'failed', id: 1, problem: TOO_SHORT });
	expect(await first).toMatchObject({ kind: 'failed', problem: TOO_SHORT });
	expect(seen).toEqual([progress]);

	const second = client.generate({ text: 'two' });
	(await nthCall(1, 2)).reply({ kind: 'failed', id: 2, problem: TOO_SHORT });
	expect(await second).toMatchObject({ kind: 'failed' });
	expect(started).toHaveLength(1);
});

test('gives the worker one article at a time', async () => {
	const client = new GeneratorClient(startFake);
	const first = client.generate({ text: 'one' });
	const second = client.generate({ text: 'two' });
	const worker = await nthCall(1);
	expect(worker.calls.map(({ request }) => request.text)).toEqual(['one']);
	worker.reply({ kind: 'failed', id: 1, problem: TOO_SHORT });
	await first;
	await nthCall(1, 2);
	worker.reply({ kind: 'failed', id: 2, problem: TOO_SHORT });
	expect(await second).toMatchObject({ kind: 'failed' });
});

test('an aborted call ends the worker, and the next call starts another', async () => {
	const client = new GeneratorClient(startFake);
	const abort = new AbortController();
	const call = client.generate({ text: 'one' }, { signal: abort.signal });
	const worker = await nthCall(1);
	abort.abort();
	expect(await call).toEqual({ kind: 'aborted' });
	const next = client.generate({ text: 'two' });
	(await nthCall(2)).reply({ kind: 'failed', id: 2, problem: TOO_SHORT });
	expect(await next).toMatchObject({ kind: 'failed' });
	expect(worker.terminated).toBe(true);
});

test('a call aborted while it waits settles at once and never reaches the worker', async () => {
	const client = new GeneratorClient(startFake);
	const abort = new AbortController();
	const first = client.generate({ text: 'one' });
	const waiting = client.generate({ text: 'two' }, { signal: abort.signal });
	const worker = await nthCall(1);
	abort.abort();
	expect(await waiting).toEqual({ kind: 'aborted' });
	worker.reply({ kind: 'failed', id: 1, problem: TOO_SHORT });
	await first;
	expect(worker.calls).toHaveLength(1);
	expect(worker.terminated).toBe(false);
});

test('a call that takes too long is timed out and its worker ended', async () => {
	vi.useFakeTimers();
	const client = new GeneratorClient(startFake, 1000);
	const call = client.generate({ text: 'one' });
	await vi.advanceTimersByTimeAsync(1000);
	expect(await call).toEqual({ kind: 'timed-out' });
	expect(started[0]?.terminated).toBe(true);
});

test.each([
	['error', 'not-loaded'],
	['messageerror', 'crashed']
])('a worker that reports "%s" fails the call as %s', async (event, code) => {
	const client = new GeneratorClient(startFake);
	const call = client.generate({ text: 'one' });
	(await nthCall(1)).dispatchEvent(new Event(event));
	expect(await call).toEqual({ kind: 'failed', problem: { code } });
	expect(started[0]?.terminated).toBe(true);
});

test('a worker that cannot be started fails the call as not loaded', async () => {
	const client = new GeneratorClient(() => {
		throw new Error('no workers here');
	});
	expect(await client.generate({ text: 'one' })).toEqual({ kind: 'failed', problem: { code: 'not-loaded' } });
});
