import { describe, expect, it } from 'vitest';
import { shownUnit, unitAfter } from './unit';

describe('a unit', () => {
	it('is shown without the blank before it, which stays when it is changed', () => {
		expect(shownUnit(' million')).toBe('million');
		expect(unitAfter('million people', ' million')).toBe(' million people');
	});

	it('that is new is parted from the number, letter by letter as it is typed', () => {
		const typed = [...'km'].reduce(
			(before, letter) => unitAfter(`${shownUnit(before)}${letter}`, before),
			''
		);
		expect(typed).toBe(' km');
		expect(unitAfter('°C', '')).toBe(' °C');
	});

	it('that is a sign stands close, whatever was there', () => {
		expect(unitAfter('%', '')).toBe('%');
		expect(unitAfter('%', ' million')).toBe('%');
		expect(unitAfter('km', '%')).toBe(' km');
	});

	it('that stood close to the number still does', () => {
		expect(unitAfter('kmh', 'km')).toBe('kmh');
	});

	it('that is taken out leaves nothing', () => {
		expect(unitAfter(' ', ' million')).toBe('');
	});
});
