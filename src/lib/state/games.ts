import { type Attempt, type Beginning, isOpen, startAttempt } from '../../core/quiz/attempt';
import { isPaper } from '../../core/quiz/asked-quiz';
import type { Playable } from '../../core/quiz/exam';
import { attempts, paperLabel, quizLabel } from '../storage/records';
import type { KeptRecords } from './kept-records';
import type { Overview } from './overview';

/** What games need of the device besides its records. */
export interface Device {
	readonly now: () => number;
	readonly newSeed: () => number;
	readonly newId: () => string;
	/** Makes this the only tab that works under a name; whoever did before gives up, and is told to. */
	readonly takeOver: (name: string, giveUp: () => Promise<void>) => Promise<void>;
}

export interface GameList {
	/** Newest first. */
	readonly attempts: readonly Attempt[];
	/** How many attempts cannot be read and were set aside. */
	readonly unreadable: number;
	/** False when the device does not let the page read what it keeps. */
	readonly readable: boolean;
}

/** The games of this device. */
export class Games {
	readonly records: KeptRecords;
	readonly device: Device;

	constructor(records: KeptRecords, device: Device) {
		this.records = records;
		this.device = device;
	}

	/** The open game of a quiz, or a new one; the quiz is kept beside it. An open one that is gone on with as the edition of a day becomes that day's. */
	async attemptAt(quiz: Playable, beginning: Beginning = {}): Promise<Attempt> {
		const { edition } = beginning;
		const open = await this.openAttempt(quiz.id);
		await this.keepQuiz(quiz);
		if (!open) return this.#newAttempt(quiz, beginning);
		return edition === undefined ? open : { ...open, edition };
	}

	/** Begins a new game of a quiz, also where another is open, and keeps it: it is gone on with before that one. */
	async begin(quiz: Playable, beginning: Beginning): Promise<void> {
		await this.keepQuiz(quiz);
		await this.keepAttempt(this.#newAttempt(quiz, beginning));
	}

	#newAttempt(quiz: Playable, beginning: Beginning): Attempt {
		const { newId, newSeed, now } = this.device;
		return startAttempt(quiz, { ...beginning, id: newId(), seed: newSeed(), at: now() });
	}

	async openAttempt(quizId: string): Promise<Attempt | undefined> {
		if (await this.records.isEmpty(attempts)) return undefined;
		// Where the way that is faster cannot be fetched, the other one has to do: a game must open.
		const found = await this.overview().then(
			({ unfinished }) => unfinished,
			async () => (await this.list()).attempts
		);
		return found.find((attempt) => attempt.quizId === quizId && isOpen(attempt));
	}

	/** Whether the device kept the attempt; when not, it stays until the page is closed. */
	keepAttempt(attempt: Attempt): Promise<boolean> {
		return this.records.keep(attempts, attempt);
	}

	/** Whether the device kept the quiz, or the paper of an exam; when not, it stays until the page is closed. */
	keepQuiz(quiz: Playable): Promise<boolean> {
		return this.records.keep(isPaper(quiz) ? paperLabel : quizLabel, quiz);
	}

	/** What was played, without the answers: this is fast, however much it is. */
	async overview(): Promise<Overview> {
		const { readOverview } = await import('./overview');
		return readOverview(this.records);
	}

	/** Every game with its answers. */
	async list(): Promise<GameList> {
		const { bodies, unreadable, readable } = await this.records.list(attempts);
		return { attempts: [...bodies].sort((a, b) => b.startedAt - a.startedAt), unreadable, readable };
	}
}
