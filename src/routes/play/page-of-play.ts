import { mount, type Component } from 'svelte';
import { createServices, type Services } from '$lib/state/services';
import { breathe } from '$lib/platform/breath';
import { keepOffline } from '$lib/platform/keep-offline';

/** What every page of play is given. */
export interface PlayProps {
	readonly services: Services;
	/** The address of the site's first page, from which all others are named. */
	readonly home: string;
}

/** Puts a page in the place of what stands there until its script runs; `up` leads from the page's folder to the site's first. */
export async function startPage<Own extends object>(
	page: Component<PlayProps & Own>,
	up: string,
	own: Own
): Promise<void> {
	const opening = document.querySelector('main');
	if (!opening?.parentElement) throw new Error('the page has no place for the game');
	const home = new URL(up, location.href).pathname;
	const services = createServices();
	void services.preferences.open();
	// Reading the scripts and showing the page are a task each, so that a slow phone answers in between.
	await breathe();
	mount(page, { target: opening.parentElement, anchor: opening, props: { ...own, services, home } });
	opening.remove();
	// Also when the reader comes back from the settings to the page as it was left.
	addEventListener('pageshow', ({ persisted }) => persisted && void services.preferences.open());
	keepOffline(home);
}
