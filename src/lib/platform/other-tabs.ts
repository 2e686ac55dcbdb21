const CHANNEL = 'five-ws records';

/** Tells one page of this browser from another. */
const thisPage = () => performance.timeOrigin;

/** Has the other tabs of the site load again, as what this device keeps was changed as a whole. */
export function refreshOtherTabs(): void {
	if (!('BroadcastChannel' in globalThis)) return;
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage(thisPage());
	channel.close();
}

/** Loads this page again when another tab asks for it; what it gives back stops that. */
export function refreshWithOtherTabs(): () => void {
	if (!('BroadcastChannel' in globalThis)) return () => undefined;
	const channel = new BroadcastChannel(CHANNEL);
	// A channel hears the others of its own page too.
	channel.onmessage = ({ data }) => {
		if (data !== thisPage()) location.reload();
	};
	return () => {
		channel.close();
	};
}
