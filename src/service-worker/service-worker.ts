import { base, version } from '$service-worker';
import type { WorkerAnswer, WorkerMessage } from './messages';
import { isGenerator, isHashed, isSound, planOf } from './plan';
import { SHARED_CACHE, sharedFields } from './shared-text';

declare const self: ServiceWorkerGlobalScope;

const HOME = `${base}/`;
const plan = planOf('FILES OF THIS BUILD', HOME);
const MAKE = `${HOME}make/`;
/** What the manifest names as the place that shared texts are given to. */
const SHARE_TARGET = `${MAKE}shared`;
/** Where games are played: while one is open, no other version takes over. */
const GAMES = [`${HOME}play/`, `${HOME}two/`];
/** Sites of other languages and in other folders of the same host have caches of their own. */
const OWN_CACHES = `five-ws${base}-`;
const CACHE = `${OWN_CACHES}${plan.id}`;

/** One unsound file fails the whole installation, and the version before goes on working; what came is kept for the next try. */
async function install(): Promise<void> {
	const cache = await caches.open(CACHE);
	await Promise.all(plan.precached.map((address) => keep(cache, address)));
}

async function keep(cache: Cache, address: string): Promise<void> {
	if ((await cache.match(address)) !== undefined) return;
	const known = isHashed(address) ? await caches.match(address) : undefined;
	await cache.put(address, known ?? (await fetchSound(address)));
}

/** The caches of the versions before are deleted; of their generator is taken over what is the same. */
async function activate(): Promise<void> {
	const names = await caches.keys();
	for (const name of names.filter((name) => name.startsWith(OWN_CACHES) && name !== CACHE)) {
		await takeGenerator(await caches.open(name));
		await caches.delete(name);
	}
}

async function takeGenerator(old: Cache): Promise<void> {
	if (plan.generator === undefined || (await old.match(plan.generator)) === undefined) return;
	const cache = await caches.open(CACHE);
	for (const request of await old.keys()) {
		const response = isGenerator(request.url) ? await old.match(request) : undefined;
		if (response !== undefined) await cache.put(request, response);
	}
}

async function fetchSound(address: string): Promise<Response> {
	const response = await fetch(address, { cache: isHashed(address) ? 'default' : 'no-cache' });
	if (!(await isSound(response, plan.digests.get(address))))
		throw new TypeError(`what came for ${address} is not what this version holds`);
	return response;
}

/** A file that went missing from the cache is fetched and kept again. */
async function ownFile(address: string): Promise<Response> {
	const cache = await caches.open(CACHE);
	const cached = await cache.match(address);
	if (cached !== undefined) return cached;
	const response = await fetchSound(address);
	await cache.put(address, response.clone());
	return response;
}

async function page(request: Request): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	if (plan.pages.has(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
	const found = plan.pages.has(pathname) ? ownFile(pathname) : Promise.reject(new TypeError('no such page'));
	return found.catch(() => fetch(request)).catch(() => ownFile(plan.shell));
}

/** What the share sheet gives never leaves the device: it waits here until the page has taken it. */
async function takeShared(request: Request): Promise<Response> {
	try {
		const shared = await sharedFields(await request.formData());
		const cache = await caches.open(SHARED_CACHE);
		await cache.put(SHARE_TARGET, Response.json(shared));
	} catch {
		// The page says that nothing came.
	}
	return Response.redirect(`${MAKE}#shared`, 303);
}

/** A page that was loaded without a worker is answered for when it is of this very version; one of another stays with the host. */
async function answerFor(pageVersion: string): Promise<void> {
	if (pageVersion === version) await self.clients.claim();
}

/** Takes over from the version before, unless a game is open in any tab: that one is ended as it was begun. */
async function takeOver(): Promise<WorkerAnswer> {
	const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (open.some(({ url }) => GAMES.some((folder) => new URL(url).pathname.startsWith(folder))))
		return 'game-open';
	await self.skipWaiting();
	return 'taking-over';
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
	const message = event.data as WorkerMessage;
	if (message.kind === 'loaded') event.waitUntil(answerFor(message.version));
	else event.waitUntil(takeOver().then((answer) => event.ports[0]?.postMessage(answer)));
});
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method === 'POST' && origin === self.location.origin && pathname === SHARE_TARGET)
		return event.respondWith(takeShared(request));
	if (request.method !== 'GET' || origin !== self.location.origin || request.headers.has('range')) return;
	if (request.mode === 'navigate') event.respondWith(page(request));
	else if (plan.digests.has(pathname)) event.respondWith(ownFile(pathname).catch(() => Response.error()));
});
