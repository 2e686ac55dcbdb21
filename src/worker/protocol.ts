import type { Bank } from '../core/bank/bank';
import type { GenerateProblem, GenerateRequest, Progress } from '../core/generation/generate';

/** What the page asks of the worker; `id` is the caller's and comes back in every reply. */
export interface GenerateCall {
	readonly kind: 'generate';
	readonly id: number;
	readonly request: GenerateRequest;
}

/** Why the worker failed although nothing is wrong with the article. */
export type WorkerProblem = { readonly code: 'not-loaded' } | { readonly code: 'crashed' };

/** Any number of `progress`, then exactly one `done` or `failed`. */
export type WorkerReply =
	| { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
	| { readonly kind: 'done'; readonly id: number; readonly bank: Bank }
	| { readonly kind: 'failed'; readonly id: number; readonly problem: GenerateProblem | WorkerProblem };
