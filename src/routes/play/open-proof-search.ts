import type { Sentence } from '../../core/quiz/proof-choices';
import { ProofSearch } from '$lib/state/proof-search.svelte';
import type { QuizPlayer } from '$lib/state/quiz-player.svelte';

/** The search for proofs in a story's sentences, a file of this site; undefined where it cannot be fetched: then proofs are shown at once. */
export async function openProofSearch(player: QuizPlayer, address: string): Promise<ProofSearch | undefined> {
	try {
		const response = await fetch(address);
		return response.ok ? new ProofSearch(player, (await response.json()) as readonly Sentence[]) : undefined;
	} catch {
		return undefined;
	}
}
