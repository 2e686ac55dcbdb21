/** Keeps the screen on until the function it gives back is called; asked again whenever the page is seen again. A refusal, as on a low battery, is taken. */
export function stayAwake(): () => void {
	// Typed as always there, but missing on plain http and in older browsers.
	const { wakeLock } = navigator as Partial<Pick<Navigator, 'wakeLock'>>;
	let isWanted = true;
	let lock: WakeLockSentinel | undefined;

	async function ask(): Promise<void> {
		if (!isWanted || document.hidden) return;
		const given = await wakeLock?.request('screen').catch(() => undefined);
		if (isWanted) lock = given;
		else await given?.release();
	}

	const onseen = () => void ask();
	document.addEventListener('visibilitychange', onseen);
	void ask();
	return () => {
		isWanted = false;
		document.removeEventListener('visibilitychange', onseen);
		void lock?.release();
	};
}
