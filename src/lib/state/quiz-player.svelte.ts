import { type Attempt, withItemShown, withResponse } from '../../core/quiz/attempt';
import { type FormItem, layOut } from '../../core/quiz/form';
import { quizMachine } from '../../core/quiz/machine';
import type { AskedItem } from '../../core/quiz/asked-quiz';
import type { Playable } from '../../core/quiz/exam';
import type { Answer, Response } from '../../core/quiz/response';
import { currentItem, position } from '../../core/quiz/session';
import { ReactiveActor } from './reactive-actor.svelte';

/** What the player looks at: an item to answer, or the same item with its answer told. */
export interface PlayerView {
	readonly kind: 'answering' | 'feedback';
	readonly laid: FormItem<AskedItem>;
	readonly chosen: Answer | null;
}

export type Saving = 'saving' | 'saved' | 'not-saved';

/** What a sitting needs of the world: the time, and a place to keep its attempt (false when the device refused). */
export interface PlayerWorld {
	readonly now: () => number;
	readonly keepAttempt: (attempt: Attempt) => Promise<boolean>;
}

/** One sitting of a quiz. It goes on from the attempt it is given, and every response is kept before the next item shows. */
export class QuizPlayer {
	readonly quiz: Playable;
	readonly #world: PlayerWorld;
	readonly #sitting: ReactiveActor<typeof quizMachine>;
	#attempt: Attempt;
	#lastSave: Promise<void> = Promise.resolve();
	#saving = $state.raw<Saving>('saving');

	constructor(quiz: Playable, attempt: Attempt, world: PlayerWorld) {
		this.quiz = quiz;
		this.#world = world;
		this.#attempt = attempt;
		const form = layOut(quiz, attempt.seed);
		this.#sitting = new ReactiveActor(quizMachine, { input: { form, responses: attempt.responses } });
		this.#actor.on('response.recorded', ({ response }) => {
			this.#keep(withResponse(this.#attempt, response));
		});
		this.#actor.start();
		if (this.#world.now() <= this.#endsAt) this.#show(attempt.shownAt);
		else {
			// The time was up while the page was closed.
			this.#show(attempt.shownAt ?? this.#endsAt);
			void this.endTime();
		}
	}

	get attempt(): Attempt {
		return this.#attempt;
	}

	get saving(): Saving {
		return this.#saving;
	}

	/** Resolves when all that happened so far is kept, or was refused. */
	get kept(): Promise<void> {
		return this.#lastSave;
	}

	get isFinished(): boolean {
		return this.#sitting.snapshot.matches('finished');
	}

	get responses(): readonly Response[] {
		return this.#sitting.snapshot.context.responses;
	}

	/** Counts from 1; the item whose answer is being told is still the present one. */
	get position(): number {
		const { number } = position(this.#sitting.snapshot.context);
		return this.#isPastAnswer ? this.responses.length : number;
	}

	get view(): PlayerView | undefined {
		const { snapshot } = this.#sitting;
		if (this.#isPastAnswer)
			return this.#answeredView(snapshot.matches('feedback') ? 'feedback' : 'answering');
		const laid = currentItem(snapshot.context);
		return laid && { kind: 'answering', laid, chosen: snapshot.context.chosen };
	}

	choose(answer: Answer): void {
		this.#actor.send({ type: 'answer.chosen', answer, at: this.#world.now() });
	}

	/** Confirms what is chosen; where feedback comes at the end, the next item shows as soon as the response is kept. */
	async check(): Promise<void> {
		const at = this.#world.now();
		if (at > this.#endsAt) return this.endTime();
		this.#actor.send({ type: 'answer.confirmed', at });
		await this.#lastSave;
		if (this.#actor.getSnapshot().matches('presenting')) this.#show();
	}

	/** Leaves the feedback for the next item, once the response is kept. */
	async next(): Promise<void> {
		await this.#lastSave;
		this.#actor.send({ type: 'feedback.dismissed', at: this.#world.now() });
		this.#show();
	}

	/** Ends the sitting because its time is up; resolves when all is kept. */
	async endTime(): Promise<void> {
		this.#actor.send({ type: 'time.up', at: Math.min(this.#endsAt, this.#world.now()) });
		await this.#lastSave;
	}

	get #endsAt(): number {
		return this.#attempt.endsAt ?? Infinity;
	}

	get #actor() {
		return this.#sitting.actor;
	}

	/** After an answer the machine's own item is the next one already, but it is not shown before the answer is kept. */
	get #isPastAnswer(): boolean {
		const { snapshot } = this.#sitting;
		return (
			snapshot.matches('feedback') ||
			snapshot.matches('finished') ||
			(snapshot.matches('presenting') && this.responses.length > 0)
		);
	}

	#answeredView(kind: PlayerView['kind']): PlayerView | undefined {
		const { form, responses } = this.#sitting.snapshot.context;
		const response = responses.at(-1);
		const laid = form.items.find(({ item }) => item.id === response?.itemId);
		return laid && { kind, laid, chosen: response?.chosen ?? null };
	}

	#show(at = this.#world.now()): void {
		if (!this.#actor.getSnapshot().matches('presenting')) return;
		this.#actor.send({ type: 'item.shown', at });
		this.#keep(withItemShown(this.#attempt, at));
	}

	#keep(attempt: Attempt): void {
		this.#attempt = attempt;
		this.#saving = 'saving';
		this.#lastSave = this.#lastSave.then(async () => {
			const kept = await this.#world.keepAttempt(attempt);
			if (this.#attempt === attempt) this.#saving = kept ? 'saved' : 'not-saved';
		});
	}
}
