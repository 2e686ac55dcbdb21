import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codec } from '../../lib/platform/compression';
import { fail, ok } from '../base/result';
import type { Codec } from './codec';
import { changesBy } from './fixture';
import { decodeQuizLink } from './quiz-link';

const samples = [
	['kestrel-bay', 'a5f28a7787a70114'],
	['marl-bridge', 'a3cdd1bc050fe3cc'],
	['marl-bridge-class', '2273d35aa1a52357']
].map(([name = '', id = '']) => ({
	id,
	links: ['txt', 'qr.txt'].map((kind) =>
		readFileSync(`tests/samples/links/v1/${name}.${kind}`, 'utf8').trim()
	)
}));

const known = [
	'empty',
	'not-ours',
	'newer-version',
	'cut-off',
	'damaged',
	'too-long',
	'too-large',
	'not-allowed-text',
	'invalid-quiz'
];

/** Does at once what the browser's streams do, which take a hundred times as long for a link that is broken anyway. */
const quickCodec: Codec = {
	deflate: codec.deflate,
	inflate: async (bytes, maxBytes) => {
		expect(maxBytes).toBe(65_536);
		try {
			return ok(inflateRawSync(bytes, { maxOutputLength: maxBytes }));
		} catch (error) {
			const isLarge = error instanceof RangeError;
			return fail(isLarge ? 'too-large' : 'broken');
		}
	}
};

interface Trial {
	readonly rounds: number;
	readonly seed: number;
	readonly by: Codec;
}

async function endings({ rounds, seed, by }: Trial): Promise<ReadonlyMap<string, number>> {
	const changed = changesBy(seed);
	const counts = new Map<string, number>();
	for (let round = 0; round < rounds; round++) {
		const { id, links } = samples[round % samples.length] ?? { id: '', links: [] };
		const link = changed(links[round % links.length] ?? '', Math.floor(round / 6));
		const decoded = await decodeQuizLink(link, by);
		const same = decoded.ok && decoded.value.id === id;
		const ending = same ? 'the same quiz' : decoded.ok ? `ANOTHER QUIZ: ${link}` : decoded.problem;
		counts.set(ending, (counts.get(ending) ?? 0) + 1);
	}
	return counts;
}

describe('changed links', () => {
	it.each([
		['100,000', { rounds: 100_000, seed: 20_261_123, by: quickCodec }],
		['3,000 by the browser’s streams', { rounds: 3000, seed: 7, by: codec }]
	])('each end in a known code or in the very same quiz: %s', { timeout: 120_000 }, async (_, trial) => {
		const { rounds } = trial;
		const counts = await endings(trial);
		const strange = [...counts.keys()].filter(
			(ending) => ending !== 'the same quiz' && !known.includes(ending)
		);
		expect(strange).toEqual([]);
		expect(counts.get('the same quiz')).toBeGreaterThan(rounds / 20);
		expect(counts.get('cut-off')).toBeGreaterThan(rounds / 4);
	});
});
