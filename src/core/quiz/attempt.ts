import type { CalendarDay } from '../base/calendar-day';
import type { W } from '../bank/item';
import type { AskedQuiz } from './asked-quiz';
import type { Response, Typed } from './response';

/** The durable record of a sitting; the open one is the save file. Times are milliseconds since 1970. */
export interface Attempt {
	readonly id: string;
	readonly quizId: string;
	readonly title: string;
	/** How many items the quiz has. */
	readonly total: number;
	/** Present of a round over several stories, which is no game of a story. */
	readonly round?: true;
	/** Lays out the same form again: an unsigned 32-bit integer. */
	readonly seed: number;
	/** The W of each item, by the item's id; absent from attempts of earlier versions. */
	readonly ws?: Readonly<Record<string, W>>;
	readonly startedAt: number;
	/** The player's own day on which it was begun as that day's edition; it counts for this day whenever it is finished. */
	readonly edition?: CalendarDay;
	/** When the time for it is up; absent when there is no limit. */
	readonly endsAt?: number;
	/** Absent while the attempt is open. */
	readonly finishedAt?: number;
	/** When the item in hand was shown; absent between items. */
	readonly shownAt?: number;
	/** What was typed for the item in hand, which then shows its options. */
	readonly typed?: Typed;
	/** In the order in which they were given. */
	readonly responses: readonly Response[];
}

const MS_PER_MINUTE = 60_000;

/** How a player begins a game. */
export interface Beginning {
	/** The time for all of it, null for no limit; without it the quiz's own counts. */
	readonly minutes?: number | null;
	/** The day whose edition it is. */
	readonly edition?: CalendarDay | undefined;
}

/** A new attempt at a quiz, with nothing answered. */
export function startAttempt(
	quiz: AskedQuiz,
	given: Beginning & { readonly id: string; readonly seed: number; readonly at: number }
): Attempt {
	const { id, seed, at, edition, minutes = quiz.settings.minutes ?? null } = given;
	const { title, items } = quiz;
	return {
		id,
		quizId: quiz.id,
		title,
		total: items.length,
		...(quiz.sources === undefined ? {} : { round: true as const }),
		seed,
		ws: Object.fromEntries(items.map((item) => [item.id, item.w])),
		startedAt: at,
		...(edition === undefined ? {} : { edition }),
		...(minutes === null ? {} : { endsAt: at + minutes * MS_PER_MINUTE }),
		responses: []
	};
}

/** The attempt with its next item shown. A reload does not restart the clock: a second showing changes nothing. */
export function withItemShown(attempt: Attempt, at: number): Attempt {
	return { ...attempt, shownAt: attempt.shownAt ?? at };
}

/** The attempt with what was typed for the item in hand: a reload does not ask for it again. */
export function withTyped(attempt: Attempt, typed: Typed): Attempt {
	return { ...attempt, typed };
}

/** The attempt with one more response, or with one known better; with a response to every item it is finished. */
export function withResponse(attempt: Attempt, response: Response): Attempt {
	const { shownAt: _, typed: __, ...rest } = attempt;
	const responses = [...attempt.responses.filter(({ itemId }) => itemId !== response.itemId), response];
	const isLast = responses.length >= attempt.total;
	return { ...rest, responses, ...(isLast ? { finishedAt: response.answeredAt } : {}) };
}

export function isOpen(attempt: Attempt): boolean {
	return attempt.finishedAt === undefined;
}
