/** The word by which our page says that it listens; a bookmarklet waits for it. */
export const READY = 'five-ws:ready';

/** A page that opened this one hands something over within this time, or never. */
const PATIENCE_MS = 10_000;
const SHARED_CACHE = 'shared-with-five-ws';

/**
 * The first message of the window that opened this one, of any shape: nothing in it may be trusted. Undefined when no window did,
 * or when it stays silent. Our word to it holds nothing, so that any origin may hear it.
 */
export function fromOpener(): Promise<unknown> {
	const opener: unknown = window.opener;
	if (!isWindow(opener)) return Promise.resolve(undefined);
	const over = new AbortController();
	return new Promise((resolve) => {
		const settle = (given: unknown) => {
			over.abort();
			clearTimeout(timer);
			resolve(given);
		};
		const timer = setTimeout(settle, PATIENCE_MS, undefined);
		const hear = ({ source, data }: MessageEvent<unknown>) => {
			if (source === opener) settle(data);
		};
		addEventListener('message', hear, { signal: over.signal });
		opener.postMessage(READY, '*');
	});
}

/** What the device's share sheet gave, once: the service worker put it aside. Undefined when there is nothing. */
export async function fromShareSheet(address: string): Promise<unknown> {
	try {
		const cache = await caches.open(SHARED_CACHE);
		const waiting = await cache.match(address);
		await cache.delete(address);
		return await waiting?.json();
	} catch {
		return undefined;
	}
}

function isWindow(opener: unknown): opener is Window {
	return typeof opener === 'object' && opener !== null && opener !== window && 'postMessage' in opener;
}

/** Forgets what was shared and not taken yet. */
export async function forgetHandedOver(): Promise<void> {
	if ('caches' in globalThis) await caches.delete(SHARED_CACHE).catch(() => false);
}
