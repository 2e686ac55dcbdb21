/** The texts of the QR codes in a picture of the camera; none where it sees none. */
export type QrReader = (video: HTMLVideoElement) => Promise<readonly string[]>;

/** What some browsers have of the Shape Detection API. */
interface Detector {
	detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
	new (options: { readonly formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
}

declare global {
	interface Window {
		readonly BarcodeDetector?: DetectorClass;
	}
}

/** More pixels find no more codes and take longer. */
const MOST_PIXELS_ACROSS = 960;

/** The browser's own reader, or one that is fetched now. */
export async function openQrReader(): Promise<QrReader> {
	return (await nativeReader()) ?? (await ownReader());
}

async function nativeReader(): Promise<QrReader | undefined> {
	const { BarcodeDetector } = window;
	if (!BarcodeDetector) return undefined;
	const formats = await BarcodeDetector.getSupportedFormats().catch((): readonly string[] => []);
	if (!formats.includes('qr_code')) return undefined;
	const detector = new BarcodeDetector({ formats: ['qr_code'] });
	return async (video) => {
		const found = await detector.detect(video).catch(() => []);
		return found.map(({ rawValue }) => rawValue);
	};
}

async function ownReader(): Promise<QrReader> {
	const { decodeQR } = await import('qr/decode.js');
	const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	return async (video) => {
		const scale = Math.min(1, MOST_PIXELS_ACROSS / Math.max(video.videoWidth, 1));
		const width = Math.floor(video.videoWidth * scale);
		const height = Math.floor(video.videoHeight * scale);
		if (!context || width === 0 || height === 0) return [];
		context.canvas.width = width;
		context.canvas.height = height;
		context.drawImage(video, 0, 0, width, height);
		try {
			return [decodeQR(context.getImageData(0, 0, width, height))];
		} catch {
			return [];
		}
	};
}
