import { expect, test } from 'vitest';
import { reviewIntent } from './review-keys';

const plain = { repeat: false, ctrlKey: false, metaKey: false, altKey: false };
const page = { place: 'page', keysOn: true, scrolls: false } as const;

test.each([
	['j', 'next'],
	['ArrowDown', 'next'],
	['ArrowUp', 'before'],
	['k', 'keep'],
	['K', 'keep'],
	['e', 'edit'],
	['o', 'other'],
	['d', 'drop'],
	['a', 'add'],
	['?', 'help'],
	['x', undefined],
	['Enter', undefined],
	['Tab', undefined]
])('%s asks for %s, also on a control', (key, intent) => {
	expect(reviewIntent({ ...plain, key }, page)).toBe(intent);
	expect(reviewIntent({ ...plain, key }, { ...page, place: 'control' })).toBe(intent);
});

test.each(['j', 'k', 'd', 'ArrowDown', '?'])('%s belongs to a field while typing', (key) => {
	expect(reviewIntent({ ...plain, key }, { ...page, place: 'field' })).toBeUndefined();
});

test('undo is the field’s own while typing, and ours elsewhere, also with single keys off', () => {
	const press = { ...plain, key: 'z', ctrlKey: true };
	expect(reviewIntent(press, { ...page, keysOn: false })).toBe('undo');
	expect(reviewIntent({ ...press, ctrlKey: false, metaKey: true }, page)).toBe('undo');
	expect(reviewIntent(press, { ...page, place: 'field' })).toBeUndefined();
});

test('with Alt the arrows move the question', () => {
	expect(reviewIntent({ ...plain, key: 'ArrowUp', altKey: true }, page)).toBe('earlier');
	expect(reviewIntent({ ...plain, key: 'ArrowDown', altKey: true }, page)).toBe('later');
});

test('single keys can be turned off', () => {
	expect(reviewIntent({ ...plain, key: 'd' }, { ...page, keysOn: false })).toBeUndefined();
	expect(reviewIntent({ ...plain, key: '?' }, { ...page, keysOn: false })).toBeUndefined();
});

test('a key held down drops one question only, and arrows scroll what scrolls', () => {
	expect(reviewIntent({ ...plain, key: 'd', repeat: true }, page)).toBeUndefined();
	expect(reviewIntent({ ...plain, key: 'ArrowDown' }, { ...page, scrolls: true })).toBeUndefined();
});

test('the browser’s own keys stay the browser’s', () => {
	for (const key of ['d', 'k', 'e', 'a'])
		expect(reviewIntent({ ...plain, key, ctrlKey: true }, page)).toBeUndefined();
});
