import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { W } from '../bank/item';
import { seededRandom, shuffled } from '../base/random';
import type { Quiz } from '../quiz/quiz';
import type { Response } from '../quiz/response';
import { type Fact, factsOf } from '../quiz/round';

/** A quiz with every response to it on this device. */
export interface AnsweredQuiz {
	readonly quiz: Quiz;
	readonly responses: readonly Response[];
}

/** A fact with all answers to it, the earliest first. */
export interface AskedFact extends Fact {
	readonly responses: readonly Response[];
}

/** A fact that was missed, with the moment from which it should be asked again, in milliseconds since 1970. */
export interface MissedFact extends AskedFact {
	readonly dueAt: number;
}

/** Every fact that was asked, once, whichever quizzes asked for it. */
export function askedFacts(answered: readonly AnsweredQuiz[]): readonly AskedFact[] {
	const facts = new Map<string, AskedFact>();
	for (const { quiz, responses } of answered)
		for (const fact of factsOf(quiz)) {
			const own = responses.filter(({ itemId }) => itemId === fact.item.id);
			const before = facts.get(fact.id)?.responses ?? [];
			if (own.length > 0) facts.set(fact.id, { ...fact, responses: [...before, ...own] });
		}
	return [...facts.values()].map((fact) => ({
		...fact,
		responses: [...fact.responses].sort((one, other) => one.answeredAt - other.answeredAt)
	}));
}

/** No chance, and whole days: the same answers give the same days on every device. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/**
 * The facts that were missed at least once, the most urgent first, each with the day that FSRS gives it: from its first miss
 * on each answer counts as a repetition.
 */
export function missedFacts(facts: readonly AskedFact[]): readonly MissedFact[] {
	return facts
		.flatMap((fact) => {
			const dueAt = dueAfter(fact.responses);
			return dueAt === undefined ? [] : [{ ...fact, dueAt }];
		})
		.sort((one, other) => one.dueAt - other.dueAt);
}

function dueAfter(responses: readonly Response[]): number | undefined {
	const firstMiss = responses.findIndex(({ correct }) => correct === false);
	const first = responses[firstMiss];
	if (!first) return undefined;
	const empty = createEmptyCard(new Date(first.answeredAt));
	const card = responses
		.slice(firstMiss)
		.reduce(
			(one, response) => scheduler.next(one, new Date(response.answeredAt), gradeOf(response)).card,
			empty
		);
	return card.due.getTime();
}

/** What was guessed, or needed its options, was hard. */
function gradeOf({ correct, confidence, typed }: Response): Grade {
	if (!correct) return Rating.Again;
	return confidence === 'guess' || typed?.right === false ? Rating.Hard : Rating.Good;
}

/** The longest round, in items. */
export const MOST_IN_ROUND = 10;

/** What to practise: facts of one W, or of all, that were missed last come first, then those asked longest ago; equals by chance. */
export function factsToPractise(
	facts: readonly AskedFact[],
	w: W | undefined,
	seed: number
): readonly AskedFact[] {
	const isMissed = ({ responses }: AskedFact) => responses.at(-1)?.correct !== true;
	const lastAsked = ({ responses }: AskedFact) => responses.at(-1)?.answeredAt ?? 0;
	return shuffled(
		facts.filter(({ item }) => w === undefined || item.w === w),
		seededRandom(seed)
	)
		.sort(
			(one, other) => Number(isMissed(other)) - Number(isMissed(one)) || lastAsked(one) - lastAsked(other)
		)
		.slice(0, MOST_IN_ROUND);
}
