import { describe, expect, it } from 'vitest';
import { foldForm, shapeOf } from './word-shape';

describe('foldForm', () => {
	it.each([
		['don’t', "don't"],
		['“', '"'],
		['£', '$'],
		['€', '$'],
		['bn', 'billion'],
		['1,250.5', '0,000.0'],
		['—', '-'],
		['Łódź', 'Łódź']
	])('reads %s as %s', (form, folded) => {
		expect(foldForm(form)).toBe(folded);
	});
});

describe('shapeOf', () => {
	it.each([
		['Holt', 'Xxx'],
		['UNESCO', 'XX'],
		['F-16', 'X-00'],
		['Élan', 'Xxx'],
		['iPhone', 'xXxx'],
		['桥', '桥']
	])('draws %s as %s', (form, shape) => {
		expect(shapeOf(form)).toBe(shape);
	});
});
