import type { W } from '../../core/bank/item';
import {
	askedFacts,
	type AskedFact,
	factsToPractise,
	type MissedFact,
	missedFacts,
	MOST_IN_ROUND
} from '../../core/progress/review';
import { isOpen } from '../../core/quiz/attempt';
import { type Fact, roundOf } from '../../core/quiz/round';
import { endOfDay } from '../platform/clock';
import type { Games } from './games';
import { readQuiz } from './read-game';

/** What this device's games have asked so far, and what of it is due for review. */
export interface Reviewable {
	readonly facts: readonly AskedFact[];
	/** Due by the end of today, the most urgent first. */
	readonly due: readonly MissedFact[];
	/** When the next fact is due after those, in milliseconds since 1970. */
	readonly nextAt: number | undefined;
	/** How many are asked in one round at most. */
	readonly most: number;
	/** A round that was begun and not finished: the id of its quiz. */
	readonly openRound: string | undefined;
}

/** Reads what finished and open games asked; quizzes that cannot be read are passed over. */
export async function readReviewable(games: Games): Promise<Reviewable> {
	const { attempts } = await games.list();
	const ids = [...new Set(attempts.map(({ quizId }) => quizId))];
	const answered = await Promise.all(
		ids.map(async (id) => {
			const read = await readQuiz(games, id);
			if (read.kind !== 'found') return [];
			const responses = attempts
				.filter(({ quizId }) => quizId === id)
				.flatMap((attempt) => attempt.responses);
			return [{ quiz: read.body, responses }];
		})
	);
	const facts = askedFacts(answered.flat());
	const missed = missedFacts(facts);
	const tonight = endOfDay(games.device.now());
	return {
		facts,
		due: missed.filter(({ dueAt }) => dueAt <= tonight),
		nextAt: missed.find(({ dueAt }) => dueAt > tonight)?.dueAt,
		most: MOST_IN_ROUND,
		openRound: attempts.find((attempt) => attempt.round && isOpen(attempt))?.quizId
	};
}

/** Keeps a round of what is due; its id is that of the quiz to play. */
export function keepReview(games: Games, { due, most }: Reviewable, title: string): Promise<string> {
	return keepRound(games, title, due.slice(0, most));
}

/** The same for practice, of one W or of all. */
export function keepPractice(
	games: Games,
	{ facts }: Reviewable,
	{ title, w }: { readonly title: string; readonly w: W | undefined }
): Promise<string> {
	return keepRound(games, title, factsToPractise(facts, w, games.device.newSeed()));
}

async function keepRound(games: Games, title: string, facts: readonly Fact[]): Promise<string> {
	const round = roundOf(title, facts);
	await games.keepQuiz(round);
	return round.id;
}
