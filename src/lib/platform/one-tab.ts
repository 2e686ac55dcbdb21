/** How long another tab may take to give up, in milliseconds, before it is taken for frozen. */
const PATIENCE_MS = 1500;

/**
 * Makes this the only tab that works under a name. Whoever worked under it before, in another tab or this one, is asked to
 * give up (`giveUp`) and has done so when this resolves. Where the browser has no locks, as on plain http, it resolves at once.
 */
export async function takeOver(name: string, giveUp: () => Promise<void>): Promise<void> {
	// Typed as always there, but missing on plain http and in older browsers.
	const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
	if (!locks || !('BroadcastChannel' in globalThis)) return;
	const channel = new BroadcastChannel(name);
	let isOurs = true;
	const held = hold(locks, name, () => void leave());
	channel.onmessage = () => void leave();
	channel.postMessage('mine');
	await held.granted;

	async function leave(): Promise<void> {
		if (!isOurs) return;
		isOurs = false;
		channel.close();
		await giveUp();
		held.release();
	}
}

interface Held {
	readonly granted: Promise<void>;
	readonly release: () => void;
}

/** Waits for a lock and holds it; one that is not given up in time is stolen. `onstolen` tells that ours was. */
function hold(locks: LockManager, name: string, onstolen: () => void): Held {
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	const granted = new Promise<void>((resolve) => {
		const keep = (): Promise<void> => {
			resolve();
			return released;
		};
		const steal = () => void locks.request(name, { steal: true }, keep).catch(onstolen);
		locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MS) }, keep).catch((error: unknown) => {
			// A wait that timed out; what was granted and is lost now was stolen.
			if (error instanceof DOMException && error.name === 'TimeoutError') steal();
			else onstolen();
		});
	});
	return { granted, release };
}
