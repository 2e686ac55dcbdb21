import { type Attempt, isOpen, startAttempt } from '../../core/quiz/attempt';
import type { Quiz } from '../../core/quiz/quiz';
import { quarantineKey, recordKey } from '../storage/keys';
import { createMemoryStore } from '../storage/memory-store';
import { attempts, listRecords, loadRecord, quizzes, saveRecord, type Shelf } from '../storage/records';
import type { Store } from '../storage/store';
import { QuizPlayer } from './quiz-player.svelte';

/** What games need of the device besides the store. */
export interface Device {
	readonly now: () => number;
	readonly newSeed: () => number;
	readonly newId: () => string;
}

/** A record of this device: there, not there, or there and not to be read. */
export type Read<Body> =
	| { readonly kind: 'found'; readonly body: Body }
	| { readonly kind: 'missing' }
	| { readonly kind: 'unreadable' };

export type ReadGame =
	| { readonly kind: 'found'; readonly attempt: Attempt; readonly quiz: Quiz }
	| { readonly kind: 'missing' }
	| { readonly kind: 'unreadable' };

export interface GameList {
	/** Newest first. */
	readonly attempts: readonly Attempt[];
	/** How many attempts cannot be read and were set aside. */
	readonly unreadable: number;
	/** False when the device does not let the page read what it keeps. */
	readonly readable: boolean;
}

/** The games of this device. What the device refuses to save is held as long as the page is open, so that a game can be ended. */
export class Games {
	readonly #store: Store;
	readonly #device: Device;
	readonly #unsaved = createMemoryStore();

	constructor(store: Store, device: Device) {
		this.#store = store;
		this.#device = device;
	}

	/** A player for a quiz: goes on with its open game, or starts one. */
	async play(quiz: Quiz): Promise<QuizPlayer> {
		const attempt = (await this.openAttempt(quiz.id)) ?? this.#newAttempt(quiz);
		await this.keepQuiz(quiz);
		return new QuizPlayer(quiz, attempt, {
			now: this.#device.now,
			keepAttempt: (changed) => this.#keep(attempts, changed)
		});
	}

	async openAttempt(quizId: string): Promise<Attempt | undefined> {
		const list = await this.list();
		return list.attempts.find((attempt) => attempt.quizId === quizId && isOpen(attempt));
	}

	/** Whether the device kept the quiz; when not, it stays until the page is closed. */
	keepQuiz(quiz: Quiz): Promise<boolean> {
		return this.#keep(quizzes, quiz);
	}

	quiz(id: string): Promise<Read<Quiz>> {
		return this.#read(quizzes, id);
	}

	/** An attempt with the quiz it was made at. */
	async read(attemptId: string): Promise<ReadGame> {
		const attempt = await this.#read(attempts, attemptId);
		if (attempt.kind !== 'found') return attempt;
		const quiz = await this.quiz(attempt.body.quizId);
		return quiz.kind === 'found' ? { kind: 'found', attempt: attempt.body, quiz: quiz.body } : quiz;
	}

	async list(): Promise<GameList> {
		const kept = await listRecords(this.#store, attempts);
		const held = await listRecords(this.#unsaved, attempts);
		const aside = await this.#store.entries(quarantineKey([attempts.kind]));
		const listed = [kept, held].flatMap((listing) => (listing.ok ? listing.value.bodies : []));
		const byId = new Map(listed.map((attempt) => [attempt.id, attempt]));
		const newer = kept.ok ? kept.value.unread.filter(({ problem }) => problem === 'newer').length : 0;
		return {
			attempts: [...byId.values()].sort((a, b) => b.startedAt - a.startedAt),
			unreadable: newer + (aside.ok ? aside.value.length : 0),
			readable: kept.ok
		};
	}

	#newAttempt(quiz: Quiz): Attempt {
		const { newId, newSeed, now } = this.#device;
		return startAttempt(quiz, { id: newId(), seed: newSeed(), at: now() });
	}

	async #keep<Body extends { readonly id: string }>(shelf: Shelf<Body>, body: Body): Promise<boolean> {
		const saved = await saveRecord(this.#store, shelf, { id: body.id, body });
		if (saved.ok) await this.#unsaved.delete(recordKey(shelf.kind, body.id));
		else await saveRecord(this.#unsaved, shelf, { id: body.id, body });
		return saved.ok;
	}

	async #read<Body>(shelf: Shelf<Body>, id: string): Promise<Read<Body>> {
		const held = await loadRecord(this.#unsaved, shelf, id);
		const found = held.ok && held.value !== undefined ? held : await loadRecord(this.#store, shelf, id);
		if (!found.ok)
			return { kind: found.problem === 'damaged' || found.problem === 'newer' ? 'unreadable' : 'missing' };
		return found.value === undefined ? this.#absent(shelf, id) : { kind: 'found', body: found.value };
	}

	/** What was set aside as damaged is no longer in its place, but it was there. */
	async #absent<Body>(shelf: Shelf<Body>, id: string): Promise<Read<Body>> {
		const aside = await this.#store.get(quarantineKey(recordKey(shelf.kind, id)));
		return { kind: aside.ok && aside.value !== undefined ? 'unreadable' : 'missing' };
	}
}
