import { type Attempt, withItemShown, withResponse, withTyped } from '../../core/quiz/attempt';
import { type Form, type FormItem, layOut } from '../../core/quiz/form';
import { type QuizEvent, quizMachine } from '../../core/quiz/machine';
import type { AskedItem } from '../../core/quiz/asked-quiz';
import type { Playable } from '../../core/quiz/exam';
import {
	type Answer,
	type Confidence,
	MOST_TYPED,
	type Response,
	type Typed
} from '../../core/quiz/response';
import { currentItem, position } from '../../core/quiz/session';
import { ReactiveActor } from './reactive-actor.svelte';

/** What the player looks at: an item without its options, the item to answer, or the same item with its answer told. */
export interface PlayerView {
	readonly kind: 'typing' | 'answering' | 'feedback';
	readonly laid: FormItem<AskedItem>;
	readonly chosen: Answer | null;
	readonly confidence: Confidence | null;
	/** What was typed before the options showed. */
	readonly typed?: Typed | undefined;
	/** Of an answer that is told: whether its proof was found, where it was looked for. */
	readonly proofFound?: boolean | undefined;
}

export type Saving = 'saving' | 'saved' | 'not-saved';

/** What a sitting needs of the world: the time, and a place to keep its attempt (false when the device refused). */
export interface PlayerWorld {
	readonly now: () => number;
	readonly keepAttempt: (attempt: Attempt) => Promise<boolean>;
	/** Reads what is typed, for players who answer without the options first. */
	readonly typedAnswers?: TypedAnswers | undefined;
}

/** Which items can be asked without their options, and which option a text names (`typed-answer.ts`). */
export interface TypedAnswers {
	readonly canBeTyped: (item: AskedItem) => boolean;
	readonly optionTyped: (item: AskedItem, text: string) => number | undefined;
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
		const { responses, typed } = attempt;
		const form = withTypedFirst(layOut(quiz, attempt.seed), world.typedAnswers);
		this.#sitting = new ReactiveActor(quizMachine, { input: { form, responses, typed } });
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
		if (!laid) return undefined;
		const { chosen, confidence, typed } = snapshot.context;
		return {
			kind: snapshot.matches('typing') ? 'typing' : 'answering',
			laid,
			chosen,
			confidence,
			...(typed ? { typed } : {})
		};
	}

	/** Answers in the player's own words; when they do not name the right answer, or none is typed, the options show. */
	async type(text: string): Promise<void> {
		const item = this.view?.laid.item;
		const option = item && this.#world.typedAnswers?.optionTyped(item, text);
		const named: Answer | null = option === undefined ? null : { kind: 'option', option };
		await this.#answer({
			type: 'answer.typed',
			text: text.slice(0, MOST_TYPED),
			named,
			at: this.#world.now()
		});
		const { typed } = this.#actor.getSnapshot().context;
		if (typed) this.#keep(withTyped(this.#attempt, typed));
	}

	tellConfidence(confidence: Confidence): void {
		this.#actor.send({ type: 'confidence.told', confidence, at: this.#world.now() });
	}

	/** Notes whether the sentence that proves the last answer was found. */
	lookForProof(found: boolean): void {
		this.#actor.send({ type: 'proof.looked-for', found, at: this.#world.now() });
	}

	choose(answer: Answer): void {
		this.#actor.send({ type: 'answer.chosen', answer, at: this.#world.now() });
	}

	/** Confirms what is chosen; where feedback comes at the end, the next item shows as soon as the response is kept. */
	check(): Promise<void> {
		return this.#answer({ type: 'answer.confirmed', at: this.#world.now() });
	}

	async #answer(event: QuizEvent): Promise<void> {
		if (event.at > this.#endsAt) return this.endTime();
		this.#actor.send(event);
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
		if (!laid || !response) return undefined;
		const { chosen, confidence = null, typed, proofFound } = response;
		return { kind, laid, chosen, confidence, typed, proofFound };
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

/** The form in which everything that can be asked without its options first, is. */
function withTypedFirst(form: Form<AskedItem>, typedAnswers: TypedAnswers | undefined): Form<AskedItem> {
	if (!typedAnswers) return form;
	const items = form.items.map((laid) =>
		typedAnswers.canBeTyped(laid.item) ? { ...laid, typeFirst: true as const } : laid
	);
	return { ...form, items };
}
