import { describe, expect, it } from 'vitest';
import { letterItem } from '../../../core/quiz/fixture';
import type { Response } from '../../../core/quiz/response';
import { toldView } from './told-view';

const laid = { item: letterItem('q1'), shownOrder: [1, 0] };

/** Whose answer each option is, when each of the two chose the option at a place, or none. */
function saidBy(...options: readonly [number | null, number | null]): readonly string[] | undefined {
	const responseTo = (option: number | null): Response => ({
		itemId: 'q1',
		chosen: option === null ? null : { kind: 'option', option },
		shownAt: 0,
		answeredAt: 1
	});
	return toldView(laid, ['Ada', 'Ben'], [responseTo(options[0]), responseTo(options[1])]).laid.saidBy;
}

describe('toldView', () => {
	it.each([
		[0, 1, ['Ada’s answer, right', 'Ben’s answer']],
		[1, 0, ['Ben’s answer, right', 'Ada’s answer']],
		[0, 0, ['Both answers, right', '']],
		[1, 1, ['', 'Both answers']],
		[null, 1, ['', 'Ben’s answer']]
	] as const)('names whose answer each option is: %s and %s', (first, second, expected) => {
		expect(saidBy(first, second)).toEqual(expected);
	});
});
