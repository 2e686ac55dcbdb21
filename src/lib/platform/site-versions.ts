import type { WorkerAnswer, WorkerMessage } from '../../service-worker/messages';

/** What a page hears of the site it belongs to. */
export interface SiteNews {
	/** The whole site is on this device now. */
	readonly onkept: () => void;
	/** Another version is on this device, and waits until no page of this one is open, or to be switched to. */
	readonly onnewer: () => void;
	/** Whether the host was reached when it was last tried. */
	readonly onreached: (isReached: boolean) => void;
}

/** Listens until the signal ends it. A page that another version takes over loads itself again. */
export async function hearOfSite(news: SiteNews, signal: AbortSignal): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const { serviceWorker } = navigator;
	let isAnsweredFor = serviceWorker.controller !== null;
	const onchange = () => {
		if (isAnsweredFor) location.reload();
		isAnsweredFor = true;
		news.onkept();
	};
	serviceWorker.addEventListener('controllerchange', onchange, { signal });
	if (isAnsweredFor) news.onkept();
	const registration = await serviceWorker.ready;
	tellOfNewer(registration, news, signal);
	// What the browser says of its connection is only a reason to try: asking for a newer version reaches the host or does not.
	const reach = () => {
		if (document.visibilityState === 'hidden') return;
		registration.update().then(
			() => news.onreached(true),
			() => news.onreached(false)
		);
	};
	for (const event of ['online', 'offline']) addEventListener(event, reach, { signal });
	document.addEventListener('visibilitychange', reach, { signal });
	reach();
}

function tellOfNewer(registration: ServiceWorkerRegistration, news: SiteNews, signal: AbortSignal): void {
	if (registration.waiting) news.onnewer();
	const onfound = () => {
		const { installing } = registration;
		installing?.addEventListener('statechange', () => {
			// Without one before it, it is this very version.
			if (installing.state === 'installed' && registration.active) news.onnewer();
		});
	};
	registration.addEventListener('updatefound', onfound, { signal });
	onfound();
}

/** Has the version that waits take over all pages; undefined when none waits any more. */
export async function switchVersion(): Promise<WorkerAnswer | undefined> {
	const { waiting } = await navigator.serviceWorker.ready;
	if (!waiting) return undefined;
	const { port1, port2 } = new MessageChannel();
	const answered = new Promise<WorkerAnswer>((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
			resolve(data);
		};
	});
	waiting.postMessage({ kind: 'take-over' } satisfies WorkerMessage, [port2]);
	return answered;
}
