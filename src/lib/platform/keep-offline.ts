import { trustedScript } from './trusted-script';

/** Lets the service worker keep the site on this device, once the page is loaded. `home` is the address of its first page. */
export function keepOffline(home: string): void {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	const script = trustedScript('five-ws-service-worker', `${home}service-worker.js`);
	const register = () => void navigator.serviceWorker.register(script);
	if (document.readyState === 'complete') register();
	else addEventListener('load', register, { once: true });
}
