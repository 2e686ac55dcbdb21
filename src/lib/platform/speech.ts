/** Stories and quizzes are in English, whatever the language around them. */
const LANGUAGE = 'en';
/** Browsers list their voices late, and some never. */
const VOICES_WITHIN_MS = 1500;

/** Whether this device has a voice to read aloud with. */
export async function hasVoice(): Promise<boolean> {
	if (!('speechSynthesis' in window)) return false;
	if (speechSynthesis.getVoices().length > 0) return true;
	await new Promise((resolve) => {
		speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
		setTimeout(resolve, VOICES_WITHIN_MS);
	});
	return speechSynthesis.getVoices().length > 0;
}

/** Reads texts aloud one after the other; resolves when all are read, or reading was stopped by the signal. */
export async function readAloud(texts: readonly string[], stopped: AbortSignal): Promise<void> {
	stopped.addEventListener('abort', () => {
		speechSynthesis.cancel();
	});
	for (const text of texts) if (!stopped.aborted) await utter(text);
}

function utter(text: string): Promise<unknown> {
	const utterance = new SpeechSynthesisUtterance(text);
	utterance.lang = LANGUAGE;
	return new Promise((resolve) => {
		utterance.addEventListener('end', resolve);
		utterance.addEventListener('error', resolve);
		speechSynthesis.speak(utterance);
	});
}
