import { trustedScript } from './trusted-script';

/** Lets the service worker keep the site on this device, once the page is loaded. `home` is the address of its first page. */
export function keepOffline(home: string): void {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	const script = trustedScript('five-ws-service-worker', `${home}service-worker.js`);
	// A browser that refuses plays on without it.
	const keep = () => void start(script).catch(() => undefined);
	if (document.readyState === 'complete') keep();
	else addEventListener('load', keep, { once: true });
}

/** A page that was loaded without the worker asks to be answered for by it, which it does for pages of its own version. */
async function start(script: string): Promise<void> {
	const { serviceWorker } = navigator;
	await serviceWorker.register(script);
	if (serviceWorker.controller) return;
	const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content;
	(await serviceWorker.ready).active?.postMessage({ kind: 'loaded', version });
}
