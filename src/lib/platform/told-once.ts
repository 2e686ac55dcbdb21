/** Whether something is to be told now, as this device was not told before; where that cannot be kept, it is never told. */
export function isToldOnce(what: string): boolean {
	const record = `told-${what}`;
	try {
		if (localStorage.getItem(record) !== null) return false;
		localStorage.setItem(record, 'yes');
		return true;
	} catch {
		return false;
	}
}
