import { describe, expect, it } from 'vitest';
import { FeatureList } from '../core/generation/language/feature-hash';
import { loadModel, MODEL_MARK } from '../core/generation/language/model';
import { codeModel, type ModelContent } from '../core/generation/language/model-code';
import { RangeDecoder } from '../core/generation/language/range-decoder';
import { encodeModel } from './model-file';

const weight = (value: number, label: number): number => (value << 6) | label;

const content: ModelContent = {
	tags: ['NN', 'VB', "''"],
	labels: ['nsubj', 'obl:agent'],
	tagger: [
		{ key: 0, entries: [weight(-1, 0), weight(900, 2)] },
		{ key: 1, entries: [weight(3, 1)] },
		{ key: 16_777_215, entries: [weight(-70_000, 2)] }
	],
	moves: Array.from({ length: 500 }, (_, index) => ({
		key: index * index * 7,
		entries: [weight((index % 9) - 12, index % 3)]
	})),
	labeller: [],
	lemmas: ['went d go', "n't o not"]
};

describe('a model file', () => {
	it('gives back what was written', () => {
		const decoder = new RangeDecoder(encodeModel(content).subarray(MODEL_MARK.length));
		expect(codeModel((chances, index) => decoder.bit(chances, index))).toEqual(content);
	});

	it('loads into scorers that sum the weights of the features', () => {
		const { tagger, tags, lemmas } = loadModel(encodeModel(content));
		const features = new FeatureList();
		features.keys.set([0, 1, 16_777_215, 77]);
		features.length = 4;
		const scores = new Int32Array(tagger.classes).fill(9);
		tagger.score(features, scores);
		expect([...scores]).toEqual([-1, 3, 900 - 70_000]);
		expect(tags).toEqual(content.tags);
		expect(lemmas.get("n't o")).toBe('not');
	});

	it('is refused in one sentence when it is of another format', () => {
		const bytes = encodeModel(content);
		bytes[2] = 77;
		expect(() => loadModel(bytes)).toThrow(/^The language model is not in format \d+: .+\.$/u);
		expect(() => loadModel(new Uint8Array())).toThrow(/not in format/u);
	});

	it('is refused in one sentence when it was cut off', () => {
		const bytes = encodeModel(content);
		expect(() => loadModel(bytes.subarray(0, bytes.length - 20))).toThrow(
			'The language model ends too early'
		);
	});
});
