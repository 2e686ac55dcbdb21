/** What tells a player, beside the words, whether an answer was right. */
export interface Feel {
	readonly sound: boolean;
	readonly haptics: boolean;
}

/** Two soft notes up for a right answer, one low for another; in hertz. */
const NOTES = { right: [523, 784], missed: [196] } as const;
const NOTE_SECONDS = 0.14;
const LOUDNESS = 0.12;

/** One short pulse for a right answer, two for another; in milliseconds, with the pause between. */
const PULSES = { right: [12], missed: [12, 60, 12] };

/** Whether this device is one that is felt: it is touched, and can vibrate. */
export function canVibrate(): boolean {
	return 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
}

/** Plays and shakes what is wanted of the two; a device that refuses stays quiet. */
export function tellByFeel(right: boolean, { sound, haptics }: Feel): void {
	const outcome = right ? 'right' : 'missed';
	if (haptics && canVibrate() && !matchMedia('(prefers-reduced-motion: reduce)').matches)
		navigator.vibrate(PULSES[outcome]);
	if (sound) playNotes(NOTES[outcome]);
}

let speaker: AudioContext | undefined;

function playNotes(notes: readonly number[]): void {
	try {
		const context = (speaker ??= new AudioContext());
		// A page that came back from the background may have been put to sleep; some browsers never say when it woke.
		context.resume().catch(() => undefined);
		notes.forEach((hertz, place) => {
			playNote(context, hertz, context.currentTime + place * NOTE_SECONDS);
		});
	} catch {
		// No sound is no loss: the words tell the same.
	}
}

function playNote(context: AudioContext, hertz: number, at: number): void {
	const tone = new OscillatorNode(context, { frequency: hertz, type: 'sine' });
	const volume = new GainNode(context, { gain: 0 });
	volume.gain.setValueAtTime(0, at);
	volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
	volume.gain.exponentialRampToValueAtTime(0.001, at + 2 * NOTE_SECONDS);
	tone.connect(volume).connect(context.destination);
	tone.start(at);
	tone.stop(at + 2 * NOTE_SECONDS);
}
