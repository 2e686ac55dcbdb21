const REVOKE_AFTER_MS = 60_000;

/** Saves a file where this device keeps what was downloaded; the browser says how it went. */
export function saveFile(file: File): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = file.name;
	link.click();
	// Some browsers read the file only after the click has returned.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, REVOKE_AFTER_MS);
}
