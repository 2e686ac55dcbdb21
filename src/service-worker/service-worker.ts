import { base, build, files, prerendered, version } from '$service-worker';
import { expectedAt, isGenerator, isSound, planOf } from './plan';
import { SHARED_CACHE, sharedFields } from './shared-text';

declare const self: ServiceWorkerGlobalScope;

const plan = planOf({ base, build, files, prerendered, version });
const MAKE = `${base}/make/`;
/** What the manifest names as the place that shared texts are given to. */
const SHARE_TARGET = `${MAKE}shared`;
/** Sites of other languages and in other folders of the same host have caches of their own. */
const OWN_CACHES = `five-ws${base}-`;
const CACHE = `${OWN_CACHES}${version}`;

/** One unsound file fails the whole installation, and the version before goes on working. */
async function install(): Promise<void> {
	const cache = await caches.open(CACHE);
	await Promise.all([...plan.precached].map((address) => keep(cache, address)));
}

/** A file whose name holds the hash of its content is the same in each version. */
async function keep(cache: Cache, address: string): Promise<void> {
	const known = plan.hashed.has(address) ? await caches.match(address) : undefined;
	await cache.put(address, known ?? (await fetchSound(address)));
}

/** Runs when no page of the version before is open any more: its generator is taken over if it is the same, the rest deleted. */
async function activate(): Promise<void> {
	const names = await caches.keys();
	for (const name of names.filter((name) => name.startsWith(OWN_CACHES) && name !== CACHE)) {
		await takeGenerator(await caches.open(name));
		await caches.delete(name);
	}
	await self.clients.claim();
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
	const isHashed = plan.hashed.has(address) || isGenerator(address);
	const response = await fetch(address, { cache: isHashed ? 'default' : 'no-cache' });
	if (!(await isSound(response, expectedAt(plan, address))))
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
	if (plan.pages.has(pathname)) return ownFile(pathname).catch(() => ownFile(plan.shell));
	if (plan.pages.has(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
	return fetch(request).catch(() => ownFile(plan.shell));
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

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method === 'POST' && origin === self.location.origin && pathname === SHARE_TARGET)
		return event.respondWith(takeShared(request));
	if (request.method !== 'GET' || origin !== self.location.origin || request.headers.has('range')) return;
	if (request.mode === 'navigate') event.respondWith(page(request));
	else if (plan.precached.has(pathname) || isGenerator(pathname))
		event.respondWith(ownFile(pathname).catch(() => Response.error()));
});
