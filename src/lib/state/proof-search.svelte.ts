import type { Item } from '../../core/bank/item';
import { hasKey } from '../../core/quiz/asked-quiz';
import { proofChoices, type Sentence } from '../../core/quiz/proof-choices';
import type { QuizPlayer } from './quiz-player.svelte';

/** What a player may look through for the proof of the answer that was told last. */
export interface ProofToFind {
	readonly item: Item;
	readonly choices: readonly Sentence[];
}

/** The search for proofs in the text of one story, as its game goes on. */
export class ProofSearch {
	readonly #player: QuizPlayer;
	readonly #sentences: readonly Sentence[];
	#skipped = $state.raw<string>();

	constructor(player: QuizPlayer, sentences: readonly Sentence[]) {
		this.#player = player;
		this.#sentences = sentences;
	}

	/** Undefined where there is nothing to look for, or no more. */
	get toFind(): ProofToFind | undefined {
		const { view, responses, quiz } = this.#player;
		const item = view?.laid.item;
		if (view?.kind !== 'feedback' || view.proofFound !== undefined || !item || !hasKey(item))
			return undefined;
		if (this.#skipped === item.id) return undefined;
		const isAhead = ({ id }: Item) => responses.every(({ itemId }) => itemId !== id);
		const ahead = quiz.items.flatMap((other) => (hasKey(other) && isAhead(other) ? [other] : []));
		const choices = proofChoices(item, this.#sentences, ahead);
		return choices.length === 0 ? undefined : { item, choices };
	}

	/** Has the present proof shown without looking for it. */
	skip(): void {
		this.#skipped = this.#player.view?.laid.item.id;
	}
}
