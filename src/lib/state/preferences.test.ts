import { expect, it } from 'vitest';
import { saveRecord, settings } from '../storage/records';
import { createMemoryStore } from '../storage/memory-store';
import { Preferences } from './preferences.svelte';

it('what is chosen is there again, and the rest as it was', async () => {
	const store = createMemoryStore();
	const before = new Preferences(store);
	expect(await before.choose('goal', 5)).toBe(true);
	expect(await before.choose('theme', 'dark')).toBe(true);
	const after = new Preferences(store);
	await after.open();
	expect(after.chosen).toEqual({ ...new Preferences(store).chosen, goal: 5, theme: 'dark' });
});

it.each<[unknown, object]>([
	[undefined, {}],
	[null, {}],
	[7, {}],
	[{ goal: 4, text: ['large'], theme: '__proto__', face: 'plain' }, { face: 'plain' }]
])('of a record of unknown make only what can be chosen counts: %j', async (body, chosen) => {
	const store = createMemoryStore();
	await saveRecord(store, settings, { id: 'preferences', body });
	const preferences = new Preferences(store);
	const unchosen = preferences.chosen;
	expect(await preferences.open()).toEqual({ ...unchosen, ...chosen });
});
