import { describe, expect, it } from 'vitest';
import { keyIntent } from './key-intent';

const press = (key: string, held: Partial<Parameters<typeof keyIntent>[0]> = {}) => ({
	key,
	repeat: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...held
});

describe('keyIntent', () => {
	it.each([
		['1', { kind: 'choose', place: 0 }],
		['4', { kind: 'choose', place: 3 }],
		['b', { kind: 'choose', place: 1 }],
		['D', { kind: 'choose', place: 3 }],
		['Enter', { kind: 'go-on' }],
		['?', { kind: 'help' }],
		['Escape', { kind: 'leave' }]
	])('reads %s on the page', (key, intent) => {
		expect(keyIntent(press(key), 'page')).toEqual(intent);
	});

	it.each(['0', '7', 'g', 'Tab', 'ArrowDown', ' '])('leaves %j to the browser', (key) => {
		expect(keyIntent(press(key), 'page')).toBeUndefined();
	});

	it('leaves Enter to the button or link it is pressed on', () => {
		expect(keyIntent(press('Enter'), 'control')).toBeUndefined();
		expect(keyIntent(press('2'), 'control')).toEqual({ kind: 'choose', place: 1 });
	});

	it.each(['1', 'a', 'Enter', '?', 'Escape'])('leaves %j to a field', (key) => {
		expect(keyIntent(press(key), 'field')).toBeUndefined();
	});

	it('does not fire again while a key is held, nor with a modifier', () => {
		expect(keyIntent(press('Enter', { repeat: true }), 'page')).toBeUndefined();
		for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
			expect(keyIntent(press('a', held), 'page')).toBeUndefined();
	});
});
