import { describe, expect, it } from 'vitest';
import type { WRecord } from '../../../core/progress/played';
import { profileNote, profileTitle, toneLine } from './result';

const figure = (w: WRecord['w'], right: number, asked: number): WRecord => ({ w, right, asked });

describe('toneLine', () => {
	it.each([
		[10, 10, 'Every fact in place.'],
		[9, 10, 'Solid reporting. One fact to go back for.'],
		[8, 10, 'Solid reporting. Two facts to go back for.'],
		[5, 10, 'A fair first draft. Five facts to go back for.'],
		[1, 10, 'A hard story. Nine facts to go back for.'],
		[0, 3, 'None yet, and now you have the proof of each. Three facts to go back for.']
	])('has a kind line for %i of %i', (right, total, line) => {
		expect(toneLine(right, total)).toBe(line);
	});
});

describe('profileTitle', () => {
	it('names only the words asked more than once and all right', () => {
		expect(profileTitle([figure('who', 2, 2), figure('what', 1, 1), figure('how-many', 3, 3)])).toBe(
			'Every Who and How many right'
		);
	});

	it('claims nothing from single questions', () => {
		expect(profileTitle([figure('who', 1, 1), figure('when', 1, 2)])).toBe('Your Five Ws');
	});
});

describe('profileNote', () => {
	it('says which words were asked too rarely to say more', () => {
		expect(profileNote([figure('who', 2, 2), figure('where', 0, 1), figure('why', 1, 1)])).toContain(
			'Where and Why had one each, too few to say more.'
		);
	});
});
