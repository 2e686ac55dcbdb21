import { generate } from '../core/generation/generate';
import modelAddress from '../core/generation/language/english.bin?url';
import { loadModel, type LanguageModel } from '../core/generation/language/model';
import type { GenerateCall, WorkerReply } from './protocol';

let model: LanguageModel | undefined;

async function fetchModel(): Promise<LanguageModel> {
	const response = await fetch(modelAddress);
	if (!response.ok) throw new Error(`the language model is answered with ${response.status}`);
	return loadModel(new Uint8Array(await response.arrayBuffer()));
}

async function answer({ id, request }: GenerateCall): Promise<WorkerReply> {
	try {
		model ??= await fetchModel();
	} catch {
		return { kind: 'failed', id, problem: { code: 'not-loaded' } };
	}
	try {
		const written = generate(request, model, (progress) => reply({ kind: 'progress', id, progress }));
		return written.ok
			? { kind: 'done', id, bank: written.value }
			: { kind: 'failed', id, problem: written.problem };
	} catch (error) {
		reportError(error);
		return { kind: 'failed', id, problem: { code: 'crashed' } };
	}
}

function reply(message: WorkerReply): void {
	self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<GenerateCall>) => {
	void answer(data).then(reply);
});
