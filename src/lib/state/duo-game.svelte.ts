import { type Attempt, startAttempt } from '../../core/quiz/attempt';
import { type AskedItem, hasKey } from '../../core/quiz/asked-quiz';
import { type Duo, rightOf, turnOf } from '../../core/quiz/duo';
import type { FormItem } from '../../core/quiz/form';
import type { Quiz } from '../../core/quiz/quiz';
import type { Answer, Response } from '../../core/quiz/response';
import { duos } from '../storage/quiz-records';
import type { Games } from './games';
import { QuizPlayer } from './quiz-player.svelte';

type Place = 0 | 1;

/** What the two look at: who is to take the device, a question before one of them, its answer before both, or the end. */
export type DuoView =
	| { readonly kind: 'hand-over'; readonly turn: Place }
	| {
			readonly kind: 'answering';
			readonly turn: Place;
			readonly laid: FormItem<AskedItem>;
			readonly chosen: Answer | null;
	  }
	| {
			readonly kind: 'told';
			readonly laid: FormItem;
			readonly responses: readonly [Response, Response];
			/** How many answers of each were right so far. */
			readonly right: readonly [number, number];
	  }
	| { readonly kind: 'finished'; readonly responses: readonly [readonly Response[], readonly Response[]] };

/** A game of two at one device: the same questions in the same order, one answer after the other, then the truth for both. */
export class DuoGame {
	readonly quiz: Quiz;
	readonly names: Duo['names'];
	readonly #games: Games;
	readonly #players: readonly [QuizPlayer, QuizPlayer];
	#attempts: Duo['attempts'];
	#holder = $state.raw<Place>();

	constructor(quiz: Quiz, duo: Duo, games: Games) {
		this.quiz = quiz;
		this.names = duo.names;
		this.#games = games;
		this.#attempts = duo.attempts;
		this.#players = [this.#player(0), this.#player(1)];
	}

	/** Counts from 1. */
	get position(): number {
		return this.#players[1].position;
	}

	/** Whether the device kept all that happened. */
	get isKept(): boolean {
		return this.#players.every(({ saving }) => saving !== 'not-saved');
	}

	get view(): DuoView {
		const [first, second] = this.#players;
		const responses = [first.responses, second.responses] as const;
		if (second.isFinished) return { kind: 'finished', responses };
		const turn = turnOf(...responses);
		if (turn === 0 && second.view?.kind === 'feedback') return toldView(responses, second.view.laid);
		const view = this.#players[turn].view;
		if (this.#holder !== turn || !view) return { kind: 'hand-over', turn };
		return { kind: 'answering', turn, laid: view.laid, chosen: view.chosen };
	}

	/** Whoever's turn it is has the device now. */
	take(): void {
		const { view } = this;
		if (view.kind === 'hand-over') this.#holder = view.turn;
	}

	choose(answer: Answer): void {
		const { view } = this;
		if (view.kind === 'answering') this.#players[view.turn].choose(answer);
	}

	async check(): Promise<void> {
		const { view } = this;
		if (view.kind === 'answering') await this.#players[view.turn].check();
	}

	/** Both go on to the next question, or to the end. */
	async next(): Promise<void> {
		this.#holder = undefined;
		for (const player of this.#players) await player.next();
	}

	/** Resolves when all that happened so far is kept, or was refused. */
	async kept(): Promise<void> {
		for (const player of this.#players) await player.kept;
	}

	#player(place: Place): QuizPlayer {
		return new QuizPlayer(this.quiz, this.#attempts[place], {
			now: this.#games.device.now,
			keepAttempt: (attempt) => this.#keep(place, attempt)
		});
	}

	#keep(place: Place, attempt: Attempt): Promise<boolean> {
		const [first, second] = this.#attempts;
		this.#attempts = place === 0 ? [attempt, second] : [first, attempt];
		const { id } = this.quiz;
		return this.#games.records.keep(duos, { id, names: this.names, attempts: this.#attempts });
	}
}

/** The last answers of both; without a key, which no game of two is without, nothing is told. */
function toldView(
	[first, second]: readonly [readonly Response[], readonly Response[]],
	{ item, ...laid }: FormItem<AskedItem>
): DuoView {
	const responses = [first.at(-1), second.at(-1)] as const;
	if (!responses[0] || !responses[1] || !hasKey(item)) return { kind: 'hand-over', turn: 0 };
	return {
		kind: 'told',
		laid: { ...laid, item },
		responses: [responses[0], responses[1]],
		right: [rightOf(first), rightOf(second)]
	};
}

/** Begins a game of two at a quiz, in place of one that was begun before. */
export async function keepNewDuo(quiz: Quiz, names: Duo['names'], games: Games): Promise<Duo> {
	const { newId, newSeed, now } = games.device;
	const [seed, at] = [newSeed(), now()];
	const attempt = () => startAttempt(quiz, { id: newId(), seed, at, minutes: null });
	const duo: Duo = { id: quiz.id, names, attempts: [attempt(), attempt()] };
	await games.records.keep(duos, duo);
	return duo;
}

/** The game of two that this device keeps of a quiz. */
export async function keptDuo(quiz: Quiz, games: Games): Promise<Duo | undefined> {
	const read = await games.records.read(duos, quiz.id);
	return read.kind === 'found' ? read.body : undefined;
}
