import { createContext } from 'svelte';
import { newId, newSeed } from '../platform/chance';
import { now } from '../platform/clock';
import { takeOver } from '../platform/one-tab';
import { showLook } from '../platform/look';
import { createIdbStore } from '../storage/idb-store';
import type { Store } from '../storage/store';
import { Games } from './games';
import { KeptRecords } from './kept-records';
import { Preferences } from './preferences.svelte';

/** What pages share: built once in the root layout, handed down by context. */
export interface Services {
	readonly store: Store;
	readonly games: Games;
	readonly preferences: Preferences;
}

export const [useServices, provideServices] = createContext<Services>();

/** Opens nothing yet: the database is opened by the first read or write, so that pages can be prerendered. */
export function createServices(): Services {
	const store = createIdbStore();
	return {
		store,
		games: new Games(new KeptRecords(store), { now, newSeed, newId, takeOver }),
		preferences: new Preferences(store, showLook)
	};
}
