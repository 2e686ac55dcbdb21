import type { Bank } from '../../core/bank/bank';
import type { GenerateProblem, GenerateRequest, Progress } from '../../core/generation/generate';
import type { GenerateCall, WorkerProblem, WorkerReply } from '../../worker/protocol';
import { startWorker } from './start-worker';

/** How a call ended. Every call ends in exactly one of these. */
export type GenerateOutcome =
	| { readonly kind: 'done'; readonly bank: Bank }
	| { readonly kind: 'failed'; readonly problem: GenerateProblem | WorkerProblem }
	| { readonly kind: 'aborted' }
	| { readonly kind: 'timed-out' };

export interface GenerateOptions {
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: Progress) => void;
}

const TIME_LIMIT_MS = 120_000;
const ABORTED: GenerateOutcome = { kind: 'aborted' };
const CRASHED: GenerateOutcome = { kind: 'failed', problem: { code: 'crashed' } };
const NOT_LOADED: GenerateOutcome = { kind: 'failed', problem: { code: 'not-loaded' } };

/**
 * Owns the worker that writes questions: starts it when first wanted, gives it one article at a time,
 * ends it when a call is aborted or takes too long.
 */
export class GeneratorClient {
	readonly #start: () => Worker;
	readonly #timeLimitMs: number;
	#worker: Worker | undefined;
	#turn: Promise<unknown> = Promise.resolve();
	#lastId = 0;

	constructor(start: () => Worker = startWorker, timeLimitMs = TIME_LIMIT_MS) {
		this.#start = start;
		this.#timeLimitMs = timeLimitMs;
	}

	/** Waits for its turn, then writes the questions. Never rejects. */
	generate(request: GenerateRequest, options: GenerateOptions = {}): Promise<GenerateOutcome> {
		const turn = this.#turn.then(() => this.#run(request, options));
		this.#turn = turn;
		return Promise.race([turn, aborted(options.signal)]);
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	async #run(request: GenerateRequest, { signal, onProgress }: GenerateOptions): Promise<GenerateOutcome> {
		if (signal?.aborted) return ABORTED;
		const over = new AbortController();
		const outcome = await Promise.race([
			this.#ask({ request, onProgress, until: over.signal }),
			aborted(signal),
			timedOut(this.#timeLimitMs, over.signal)
		]);
		over.abort();
		if (endsTheWorker(outcome)) this.close();
		return outcome;
	}

	#ask({ request, onProgress, until: signal }: Question): Promise<GenerateOutcome> {
		const id = ++this.#lastId;
		return new Promise((resolve) => {
			const worker = this.#startedWorker();
			if (worker === undefined) return resolve(NOT_LOADED);
			const hear = ({ data }: MessageEvent<WorkerReply>): void => {
				if (data.id !== id) return;
				if (data.kind === 'progress') onProgress?.(data.progress);
				else resolve(data);
			};
			worker.addEventListener('message', hear, { signal });
			worker.addEventListener('messageerror', () => resolve(CRASHED), { signal });
			worker.addEventListener('error', () => resolve(NOT_LOADED), { signal });
			worker.postMessage({ kind: 'generate', id, request } satisfies GenerateCall);
		});
	}

	#startedWorker(): Worker | undefined {
		try {
			this.#worker ??= this.#start();
		} catch {
			return undefined;
		}
		return this.#worker;
	}
}

interface Question {
	readonly request: GenerateRequest;
	readonly onProgress: GenerateOptions['onProgress'];
	readonly until: AbortSignal;
}

/** A worker that is busy or broken cannot be asked again; one that has answered can. */
function endsTheWorker(outcome: GenerateOutcome): boolean {
	if (outcome.kind === 'failed') return ['not-loaded', 'crashed'].includes(outcome.problem.code);
	return outcome.kind !== 'done';
}

function aborted(signal: AbortSignal | undefined): Promise<GenerateOutcome> {
	return new Promise((resolve) => {
		signal?.addEventListener('abort', () => resolve(ABORTED), { once: true });
	});
}

function timedOut(afterMs: number, over: AbortSignal): Promise<GenerateOutcome> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve({ kind: 'timed-out' }), afterMs);
		over.addEventListener('abort', () => clearTimeout(timer));
	});
}
