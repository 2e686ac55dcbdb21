import { fail, ok, type Result } from '../../core/base/result';

/** Raw deflate by the platform's own streams (browsers, and Node 20 and later). */
export const codec = { deflate, inflate };

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Stops reading as soon as more than `maxBytes` came out, so that a small bomb never fills the memory. */
async function inflate(
	bytes: Uint8Array<ArrayBuffer>,
	maxBytes: number
): Promise<Result<Uint8Array, 'too-large' | 'broken'>> {
	const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			length += next.value.length;
			if (length > maxBytes) {
				await reader.cancel();
				return fail('too-large');
			}
			chunks.push(next.value);
		}
	} catch {
		return fail('broken');
	}
	return ok(joined(chunks, length));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let filled = 0;
	for (const chunk of chunks) {
		whole.set(chunk, filled);
		filled += chunk.length;
	}
	return whole;
}
