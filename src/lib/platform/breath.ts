/** Ends when the page has had the time to show and to answer something: a task of its own, not a microtask. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}

/** Does some works one after the other, each in a task of its own, so that the page stays quick; one that fails does not stop the others. */
export async function doInTurn(works: readonly (() => Promise<unknown>)[]): Promise<void> {
	for (const work of works) {
		await breathe();
		await work().catch(() => undefined);
	}
}
