import { fail, ok, type Result } from '../../core/base/result';
import { openQrReader, type QrReader } from './qr-reader';

/**
 * Why nothing can be scanned. `insecure-page`: the address is neither https nor this device's own, so the browser withholds its
 * cameras. `denied`: it was not allowed. `no-camera`: there is none. `busy`: another program holds it, or it failed. `not-loaded`: what
 * reads the codes could not be fetched.
 */
export type CameraProblem = 'insecure-page' | 'denied' | 'no-camera' | 'busy' | 'not-loaded';

/** Between two looks, in milliseconds: five a second find a code that is held up, and leave the page its time. */
const LOOK_EVERY_MS = 200;

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
	NotAllowedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'no-camera',
	OverconstrainedError: 'no-camera'
};

/** Shows what the camera sees and tells the text of each QR code in view, the same one again and again. What comes back ends it. */
export async function scanCodes(
	video: HTMLVideoElement,
	onText: (text: string) => void
): Promise<Result<() => void, CameraProblem>> {
	// On plain http there are no media devices, whatever the types say.
	if (!('mediaDevices' in navigator)) return fail('insecure-page');
	const reader = await openQrReader().catch(() => undefined);
	if (!reader) return fail('not-loaded');
	let stream: MediaStream | undefined;
	const release = (): void => {
		for (const track of stream?.getTracks() ?? []) track.stop();
		video.srcObject = null;
	};
	try {
		stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
		video.srcObject = stream;
		await video.play();
	} catch (error) {
		release();
		return fail((error instanceof DOMException && PROBLEMS[error.name]) || 'busy');
	}
	const stopLooking = look({ video, reader, onText });
	return ok(() => {
		stopLooking();
		release();
	});
}

interface Looking {
	readonly video: HTMLVideoElement;
	readonly reader: QrReader;
	readonly onText: (text: string) => void;
}

function look({ video, reader, onText }: Looking): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isOver = false;
	const lookAgain = async (): Promise<void> => {
		const texts = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await reader(video) : [];
		if (isOver) return;
		for (const text of texts) onText(text);
		timer = setTimeout(() => void lookAgain(), LOOK_EVERY_MS);
	};
	void lookAgain();
	return () => {
		isOver = true;
		clearTimeout(timer);
	};
}
