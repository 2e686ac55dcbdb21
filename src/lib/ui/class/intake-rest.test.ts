import { describe, expect, it } from 'vitest';
import type { ShownIntake, ShownOutcome } from './class-view';
import { isSettled, textLeft } from './intake-rest';

const result = {
	id: 'one',
	quizId: 'quiz',
	token: 'abcd',
	receivedAt: 1,
	minutes: 3,
	answers: []
};
const added: ShownOutcome = { kind: 'added', classId: 'class', result };
const again: ShownOutcome = { ...added, kind: 'again' };
const refused = (code: string): ShownOutcome => ({ kind: 'refused', code, problem: 'cut-off' });
const read = (outcomes: readonly ShownOutcome[], kept = true): ShownIntake => ({
	kind: 'read',
	outcomes,
	kept
});

describe('what was pasted', () => {
	it('leaves the field when it was read, all but the codes that were refused, each once', () => {
		expect(textLeft('a b', read([added, again]))).toBe('');
		expect(textLeft('a b', read([added, refused('r1x'), refused('r1y'), refused('r1x')]))).toBe('r1x\nr1y');
	});

	it('stays when no code is in it, or the device does not keep what was read', () => {
		expect(textLeft('Good morning', { kind: 'failed', problem: 'no-codes' })).toBe('Good morning');
		expect(textLeft('a b', read([added], false))).toBe('a b');
	});
});

describe('the form for results', () => {
	it('makes way once something was added, or all of it is here already', () => {
		expect(isSettled(read([added, refused('r1x')]))).toBe(true);
		expect(isSettled(read([again]))).toBe(true);
	});

	it('stays while all that came is refused, not kept, or not read', () => {
		expect(isSettled(read([again, refused('r1x')]))).toBe(false);
		expect(isSettled(read([added], false))).toBe(false);
		expect(isSettled({ kind: 'failed', problem: 'no-codes' })).toBe(false);
		expect(isSettled(undefined)).toBe(false);
	});

	it('makes way for results from the file of another device', () => {
		const schoolClass = { id: 'class', name: '8b', createdAt: 0, publicKey: '' };
		const file = (count: number): ShownIntake => ({
			kind: 'file',
			name: 'results.json',
			outcome: { kind: 'results', schoolClass, added: count, total: 2 }
		});
		expect(isSettled(file(2))).toBe(true);
		expect(isSettled(file(0))).toBe(false);
	});
});
