// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- it runs among other globals than pages do, and is copied as it is
// @ts-nocheck
// Published in place of the service worker (`KILL_SWITCH=1 npm run build`), this takes the site off every device that keeps it:
// its next page comes from the host again. What readers saved is not touched.

async function giveBack() {
	const own = `five-ws${new URL(self.registration.scope).pathname.replace(/\/$/, '')}-`;
	for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
	await self.registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(giveBack()));
