import type { Quiz } from '../../core/quiz/quiz';
import { decodeQuizLink, type LinkProblem } from '../../core/link/quiz-link';
import { codec } from '../platform/compression';
import type { Games } from './games';
import { readQuiz } from './read-game';

/** What an address after `#` leads to. `new`: a quiz from a link, made by someone we do not know. `known`: it may be played at once. */
export type OpenedQuiz =
	| { readonly kind: 'new' | 'known'; readonly quiz: Quiz }
	| { readonly kind: 'missing' }
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'bad-link'; readonly problem: LinkProblem };

const KEPT = /^quiz=([0-9a-f]{16})$/;

/** Opens a fragment (without `#`): a quiz link, or `quiz=` and the id of a quiz that this device keeps. Nothing is changed. */
export async function openQuiz(fragment: string, games: Games): Promise<OpenedQuiz> {
	const keptId = KEPT.exec(fragment)?.[1];
	if (keptId !== undefined) {
		const kept = await readQuiz(games, keptId);
		return kept.kind === 'found' ? { kind: 'known', quiz: kept.body } : kept;
	}
	const decoded = await decodeQuizLink(fragment, codec);
	if (!decoded.ok) return { kind: 'bad-link', problem: decoded.problem };
	const { value: quiz } = decoded;
	// Whoever has begun the quiz has seen what it is: a reload goes on where the game was.
	return { kind: (await games.openAttempt(quiz.id)) ? 'known' : 'new', quiz };
}
