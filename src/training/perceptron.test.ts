import { describe, expect, it } from 'vitest';
import { FeatureList } from '../core/generation/language/feature-hash';
import { mixture, Perceptron, strongest } from './perceptron';

function features(...keys: readonly number[]): FeatureList {
	const list = new FeatureList();
	list.keys.set(keys);
	list.length = keys.length;
	return list;
}

function scoresOf(perceptron: Perceptron, list: FeatureList): number[] {
	const scores = new Int32Array(perceptron.classes);
	perceptron.score(list, scores);
	return [...scores];
}

describe('Perceptron', () => {
	it('gives a feature weights once mistakes have asked often enough', () => {
		const perceptron = new Perceptron(2, 3);
		for (let turn = 0; turn < 2; turn++) perceptron.update(features(4), 1, 1);
		expect(scoresOf(perceptron, features(4))).toEqual([0, 0]);
		perceptron.update(features(4), 1, 5);
		expect(scoresOf(perceptron, features(4, 4))).toEqual([0, 10]);
	});

	it('averages over all decisions, not over the changes alone', () => {
		const perceptron = new Perceptron(1, 1);
		for (let turn = 0; turn < 4; turn++) {
			if (turn === 2) perceptron.update(features(9), 0, 8);
			perceptron.tick();
		}
		expect(perceptron.averages()).toEqual([{ key: 9, label: 0, average: 8 - (8 * 3) / 5 }]);
	});

	it('averages from the moment it forgets its past', () => {
		const perceptron = new Perceptron(1, 1);
		perceptron.update(features(9), 0, 8);
		perceptron.tick();
		perceptron.forgetPast();
		perceptron.tick();
		expect(perceptron.averages()).toEqual([{ key: 9, label: 0, average: 8 }]);
	});

	it('uses the weights it may and no others', () => {
		const perceptron = new Perceptron(2, 1, [{ key: 1, label: 1, average: 0 }]);
		perceptron.update(features(1, 2), 0, 1);
		perceptron.update(features(1, 2), 1, 1);
		expect(scoresOf(perceptron, features(1, 2))).toEqual([0, 1]);
	});

	it('keeps its weights when it has to grow', () => {
		const perceptron = new Perceptron(3, 1);
		for (let key = 0; key < 9000; key++) perceptron.update(features(key), key % 3, key);
		expect(scoresOf(perceptron, features(8999))).toEqual(
			[0, 0, 8999].map((_, label) => (label === 8999 % 3 ? 8999 : 0))
		);
		expect(scoresOf(perceptron, features(2))).toEqual([0, 0, 2]);
	});
});

describe('mixture', () => {
	it('is the mean, where a weight that one training lacks counts as nothing', () => {
		const one = [
			{ key: 3, label: 0, average: 2 },
			{ key: 3, label: 1, average: 5 }
		];
		const other = [
			{ key: 1, label: 2, average: 4 },
			{ key: 3, label: 0, average: 6 }
		];
		expect(mixture([one, other])).toEqual([
			{ key: 1, label: 2, average: 2 },
			{ key: 3, label: 0, average: 4 },
			{ key: 3, label: 1, average: 2.5 }
		]);
	});
});

describe('strongest', () => {
	it('keeps the weights furthest from nothing', () => {
		const perceptron = new Perceptron(1, 1);
		perceptron.update(features(1), 0, 2);
		perceptron.update(features(2), 0, -9);
		perceptron.update(features(3), 0, 5);
		perceptron.tick();
		expect(strongest(perceptron.averages(), 2).map(({ key }) => key)).toEqual([2, 3]);
	});
});
