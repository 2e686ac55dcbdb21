import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { generate } from '../../src/core/generation/generate';
import { loadModel } from '../../src/core/generation/language/model';
import type { WorkerReply } from '../../src/worker/protocol';
import { expect, test } from './fixtures';

const stories = readdirSync('questions').map((slug) => readFileSync(`questions/${slug}/article.md`, 'utf8'));
const model = loadModel(new Uint8Array(readFileSync('src/core/generation/language/english.bin')));

function workerAddress(): string {
	const folder = readdirSync('build/_app/immutable', { recursive: true, encoding: 'utf8' });
	const script = folder.find((path) => /generate\.worker[^/]*\.js$/.test(path));
	if (script === undefined) throw new Error('the build has no worker');
	return `/_app/immutable/${script}`;
}

/** Runs in the page: asks the built worker for the bank of each text, in its JSON. */
async function askWorker([address, texts]: readonly [string, readonly string[]]): Promise<string[]> {
	interface TrustedTypes {
		createPolicy(name: string, rules: object): { createScriptURL(address: string): string };
	}
	const { trustedTypes } = window as unknown as { readonly trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('five-ws-worker', { createScriptURL: (given: string) => given });
	const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
	const banks: string[] = [];
	for (const [id, text] of texts.entries()) {
		worker.postMessage({ kind: 'generate', id, request: { text } });
		banks.push(
			await new Promise((resolve, reject) => {
				worker.onerror = () => reject(new Error('the worker did not load'));
				worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
					if (data.kind !== 'progress')
						resolve(JSON.stringify(data.kind === 'done' ? data.bank : data.problem));
				};
			})
		);
	}
	worker.terminate();
	return banks;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

test('the worker writes the same bytes as Node', async ({ page }) => {
	await page.goto('/');
	const fromWorker = await page.evaluate(askWorker, [workerAddress(), stories] as const);
	const fromNode = stories.map((text) => {
		const bank = generate({ text }, model);
		return JSON.stringify(bank.ok ? bank.value : bank.problem);
	});
	expect(fromWorker[0]).toContain('"five-ws-bank"');
	expect(fromWorker.map(digest)).toEqual(fromNode.map(digest));
});
