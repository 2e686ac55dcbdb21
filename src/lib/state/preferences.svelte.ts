import { WEEKLY_GOALS, type WeeklyGoal } from '../../core/progress/weekly-goal';
import { loadRecord, saveRecord, settings } from '../storage/records';
import type { Store } from '../storage/store';

/** How a player likes to play and read. */
export interface Chosen {
	/** Whether single keys choose and go on. */
	readonly keys: boolean;
	/** How many days a week the player means to play. */
	readonly goal: WeeklyGoal;
	readonly text: 'normal' | 'large' | 'larger';
	readonly spacing: 'normal' | 'wide';
	readonly face: 'print' | 'plain';
	readonly theme: 'device' | 'light' | 'dark';
	/** How the squares of a shared result are coloured. */
	readonly squares: 'ink' | 'colours';
	/** Whether one wrong option is taken away. */
	readonly fewer: boolean;
	/** Whether questions and proofs can be read aloud. */
	readonly aloud: boolean;
	/** Whether a time limit is left out where a player may do so. */
	readonly untimed: boolean;
	/** Whether short answers are typed before their options show. */
	readonly typeFirst: boolean;
	/** Whether the player says how sure they are of each answer. */
	readonly confidence: boolean;
	/** Whether the player looks for the sentence that proves an answer, before it is shown. */
	readonly findProof: boolean;
	/** Whether notes tell a right answer from another. */
	readonly sound: boolean;
	/** Whether the device shakes when an answer is told, where it can. */
	readonly haptics: boolean;
}

/** What there is to choose between; the first of each is how it is until then. */
const CHOICES: { readonly [Name in keyof Chosen]: readonly [Chosen[Name], ...Chosen[Name][]] } = {
	keys: [true, false],
	goal: WEEKLY_GOALS,
	text: ['normal', 'large', 'larger'],
	spacing: ['normal', 'wide'],
	face: ['print', 'plain'],
	theme: ['device', 'light', 'dark'],
	squares: ['ink', 'colours'],
	fewer: [false, true],
	aloud: [false, true],
	untimed: [false, true],
	typeFirst: [false, true],
	confidence: [false, true],
	findProof: [false, true],
	sound: [false, true],
	haptics: [true, false]
};

const RECORD = 'preferences';

/** How this reader likes to play and read, kept on the device. */
export class Preferences {
	readonly #store: Store;
	readonly #show: (chosen: Chosen) => void;
	#chosen = $state.raw(chosenFrom(undefined));

	/** `show` has pages look as chosen. */
	constructor(store: Store, show: (chosen: Chosen) => void = () => undefined) {
		this.#store = store;
		this.#show = show;
	}

	get chosen(): Chosen {
		return this.#chosen;
	}

	/** Reads what was kept; what is missing or unknown stays as it is. */
	async open(): Promise<Chosen> {
		const kept = await loadRecord(this.#store, settings, RECORD);
		if (kept.ok) this.#take(chosenFrom(kept.value));
		return this.#chosen;
	}

	/** Whether the device kept it; when not, it holds until the page is closed. */
	async choose<Name extends keyof Chosen>(name: Name, value: Chosen[Name]): Promise<boolean> {
		this.#take({ ...this.#chosen, [name]: value });
		return (await saveRecord(this.#store, settings, { id: RECORD, body: this.#chosen })).ok;
	}

	#take(chosen: Chosen): void {
		this.#chosen = chosen;
		this.#show(chosen);
	}
}

/** What of a record, of any make, can be chosen. */
function chosenFrom(record: unknown): Chosen {
	const of = <Name extends keyof Chosen>(name: Name): Chosen[Name] => {
		const kept: unknown = Reflect.get(Object(record), name);
		return CHOICES[name].find((choice) => choice === kept) ?? CHOICES[name][0];
	};
	return {
		keys: of('keys'),
		goal: of('goal'),
		text: of('text'),
		spacing: of('spacing'),
		face: of('face'),
		theme: of('theme'),
		squares: of('squares'),
		fewer: of('fewer'),
		aloud: of('aloud'),
		untimed: of('untimed'),
		typeFirst: of('typeFirst'),
		confidence: of('confidence'),
		findProof: of('findProof'),
		sound: of('sound'),
		haptics: of('haptics')
	};
}
