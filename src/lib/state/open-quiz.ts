import type { Attempt } from '../../core/quiz/attempt';
import type { Quiz } from '../../core/quiz/quiz';
import { decodeQuizLink, type LinkProblem } from '../../core/link/quiz-link';
import { codec } from '../platform/compression';
import type { Games } from './games';

/** What an address after `#` leads to. A quiz from a link was made by someone we do not know; `open` is its unfinished game. */
export type OpenedQuiz =
	| { readonly kind: 'shared'; readonly quiz: Quiz; readonly open: Attempt | undefined }
	| { readonly kind: 'kept'; readonly quiz: Quiz }
	| { readonly kind: 'missing' }
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'bad-link'; readonly problem: LinkProblem };

const KEPT = /^quiz=([0-9a-f]{16})$/;

/** Opens a fragment (without `#`): a quiz link, or `quiz=` and the id of a quiz that this device keeps. Nothing is changed. */
export async function openQuiz(fragment: string, games: Games): Promise<OpenedQuiz> {
	const keptId = KEPT.exec(fragment)?.[1];
	if (keptId !== undefined) {
		const kept = await games.quiz(keptId);
		return kept.kind === 'found' ? { kind: 'kept', quiz: kept.body } : kept;
	}
	const decoded = await decodeQuizLink(fragment, codec);
	if (!decoded.ok) return { kind: 'bad-link', problem: decoded.problem };
	return { kind: 'shared', quiz: decoded.value, open: await games.openAttempt(decoded.value.id) };
}
