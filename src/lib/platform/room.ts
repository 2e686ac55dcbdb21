/**
 * What the browser says of the room this site takes: whether it has promised not to clear it when room runs short, and how
 * many bytes it takes, the site itself included. Each is undefined where the browser does not tell.
 */
export interface Room {
	readonly isPromised: boolean | undefined;
	readonly bytes: number | undefined;
}

// Typed as always there, but missing on plain http and in older browsers.
const manager = () => (navigator as Partial<Pick<Navigator, 'storage'>>).storage;

export async function roomTaken(): Promise<Room> {
	const [isPromised, estimate] = await Promise.all([
		manager()
			?.persisted?.()
			.catch(() => undefined),
		manager()
			?.estimate?.()
			.catch(() => undefined)
	]);
	return { isPromised, bytes: estimate?.usage };
}

/** Asks the browser not to clear what the site keeps, which some ask the reader; whether it has promised that. */
export async function askToKeep(): Promise<boolean> {
	const { isPromised } = await roomTaken();
	return (
		isPromised === true ||
		((await manager()
			?.persist?.()
			.catch(() => false)) ??
			false)
	);
}
