/** How pages look to one reader. */
export interface Look {
	readonly text: string;
	readonly spacing: string;
	readonly face: string;
	readonly theme: string;
}

/** The script at the head of each page reads this before anything is drawn: a database answers too late. */
const RECORD = 'look';

/** Has this page, and every later one from its first picture on, look as chosen. */
export function showLook({ text, spacing, face, theme }: Look): void {
	const look = { text, spacing, face, theme };
	Object.assign(document.documentElement.dataset, look);
	try {
		localStorage.setItem(RECORD, JSON.stringify(look));
	} catch {
		// Later pages then look so once they have read the database.
	}
}

/** Forgets how pages were chosen to look; this page stays as it is. */
export function forgetLook(): void {
	try {
		localStorage.removeItem(RECORD);
	} catch {
		// Then nothing was kept either.
	}
}
