import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeResults, type ReceivedResult } from './received-result';

/** Few ids and times, so that lists overlap and receipts tie; contents that clash under one id as only a forger's do. */
const result: fc.Arbitrary<ReceivedResult> = fc
	.record({
		id: fc.constantFrom('a0', 'b1', 'c2', 'd3', 'e4'),
		minutes: fc.integer({ min: 1, max: 2 }),
		receivedAt: fc.integer({ min: 1, max: 4 })
	})
	.map((parts) => ({ quizId: 'f00d', token: '00', answers: [null], ...parts }));
const results = fc.array(result, { maxLength: 8 });

it('a merge is the same in either order', () => {
	fc.assert(
		fc.property(results, results, (one, other) => {
			expect(mergeResults(one, other)).toEqual(mergeResults(other, one));
		})
	);
});

it('a merge of three is the same however it is grouped', () => {
	fc.assert(
		fc.property(results, results, results, (one, two, three) => {
			expect(mergeResults(mergeResults(one, two), three)).toEqual(
				mergeResults(one, mergeResults(two, three))
			);
		})
	);
});

it('merging again changes nothing', () => {
	fc.assert(
		fc.property(results, results, (one, other) => {
			const merged = mergeResults(one, other);
			expect(mergeResults(merged, other)).toEqual(merged);
			expect(mergeResults(merged, merged)).toEqual(merged);
		})
	);
});

it('a merge has every id of both lists once, received when it first was', () => {
	fc.assert(
		fc.property(results, results, (one, other) => {
			const merged = mergeResults(one, other);
			expect(merged.map(({ id }) => id).sort()).toEqual([
				...new Set([...one, ...other].map(({ id }) => id).sort())
			]);
			for (const { id, receivedAt } of merged)
				expect(receivedAt).toBe(
					Math.min(...[...one, ...other].filter((each) => each.id === id).map((each) => each.receivedAt))
				);
		})
	);
});
