/** What became of an offer to send: `stopped` is the reader's own choice and needs no words. */
export type Sent = 'sent' | 'stopped' | 'not-possible';

/** Whether this device has a sheet of its own to send things by. */
export function canSend(): boolean {
	return 'share' in navigator;
}

/** Offers an address to the device's own sheet. */
export function sendLink(title: string, url: string): Promise<Sent> {
	return offer({ title, url });
}

/** Whether the sheet takes such a file. */
export function canSendFile(file: File): boolean {
	return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/** Offers a file to the device's own sheet; needs a press of a button. */
export function sendFile(file: File): Promise<Sent> {
	return offer({ files: [file] });
}

/** Offers words, with a picture where the sheet takes one. */
export function sendText(text: string, picture: File | undefined): Promise<Sent> {
	return offer(picture && canSendFile(picture) ? { text, files: [picture] } : { text });
}

async function offer(data: ShareData): Promise<Sent> {
	if (!canSend()) return 'not-possible';
	try {
		await navigator.share(data);
		return 'sent';
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError' ? 'stopped' : 'not-possible';
	}
}
