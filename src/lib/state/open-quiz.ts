import type { Playable } from '../../core/quiz/exam';
import { decodeQuizLink, type LinkProblem } from '../../core/link/quiz-link';
import { codec } from '../platform/compression';
import type { Games } from './games';
import { readPlayable } from './read-game';

/** What an address after `#` leads to. `new`: a quiz from a link or a file, made by someone we do not know. `known`: it may be played at once. */
export type OpenedQuiz =
	| { readonly kind: 'new'; readonly from: 'link' | 'file'; readonly quiz: Playable }
	| { readonly kind: 'known'; readonly quiz: Playable }
	| { readonly kind: 'missing' }
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'bad-link'; readonly problem: LinkProblem };

const KEPT = /^(?<from>quiz|preview)=(?<id>[0-9a-f]{16})$/;

/** Opens a fragment (without `#`): a quiz link, or the id of a quiz that this device keeps, behind `quiz=` or, from a file, `preview=`. Nothing is changed. */
export async function openQuiz(fragment: string, games: Games): Promise<OpenedQuiz> {
	const { from, id } = KEPT.exec(fragment)?.groups ?? {};
	if (id !== undefined) {
		const kept = await readPlayable(games, id);
		if (kept.kind !== 'found') return kept;
		return from === 'quiz' ? { kind: 'known', quiz: kept.body } : newOrKnown(kept.body, 'file', games);
	}
	const decoded = await decodeQuizLink(fragment, codec);
	if (!decoded.ok) return { kind: 'bad-link', problem: decoded.problem };
	return newOrKnown(decoded.value, 'link', games);
}

/** Whoever has begun the quiz has seen what it is: a reload goes on where the game was. */
async function newOrKnown(quiz: Playable, from: 'link' | 'file', games: Games): Promise<OpenedQuiz> {
	return (await games.openAttempt(quiz.id)) ? { kind: 'known', quiz } : { kind: 'new', from, quiz };
}
