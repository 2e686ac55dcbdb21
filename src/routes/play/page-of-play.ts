import { mount, type Component } from 'svelte';
import { createServices, type Services } from '$lib/state/services';
import { keepOffline } from '$lib/platform/keep-offline';

/** What every page of play is given. */
export interface PlayProps {
	readonly services: Services;
	/** The address of the site's first page, from which all others are named. */
	readonly home: string;
}

/** Puts a page in the place of what stands there until its script runs; `up` leads from the page's folder to the site's first. */
export function startPage<Own extends object>(page: Component<PlayProps & Own>, up: string, own: Own): void {
	const opening = document.querySelector('main');
	if (!opening?.parentElement) throw new Error('the page has no place for the game');
	const home = new URL(up, location.href).pathname;
	const services = createServices();
	mount(page, { target: opening.parentElement, anchor: opening, props: { ...own, services, home } });
	opening.remove();
	// Also when the reader comes back from the settings to the page as it was left.
	addEventListener('pageshow', ({ persisted }) => persisted && void services.preferences.open());
	void services.preferences.open();
	keepOffline(home);
}
