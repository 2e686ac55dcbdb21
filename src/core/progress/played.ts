import type { CalendarDay } from '../base/calendar-day';
import { type W, WS } from '../bank/item';
import type { Attempt } from '../quiz/attempt';

/** A finished game whose answers are marked. */
export interface PlayedGame {
	readonly attemptId: string;
	readonly quizId: string;
	readonly title: string;
	readonly startedAt: number;
	readonly right: number;
	readonly total: number;
	/** The day whose edition it was. */
	readonly edition?: CalendarDay;
	/** Of a round over several stories. */
	readonly round?: true;
	/** Of the Ws that were asked; absent from games of earlier versions, which do not tell them. */
	readonly byW?: readonly WRecord[];
}

/** How many questions of a W were asked and how many of them were right. */
export interface WRecord {
	readonly w: W;
	readonly right: number;
	readonly asked: number;
}

/** The finished games of some attempts, in their order; those that wait for their key are left out. */
export function playedGames(attempts: readonly Attempt[]): readonly PlayedGame[] {
	return attempts.filter(isMarked).map((attempt) => {
		const { id, quizId, title, startedAt, total, edition, round, responses, ws } = attempt;
		return {
			attemptId: id,
			quizId,
			title,
			startedAt,
			total,
			right: responses.filter(({ correct }) => correct).length,
			...(edition === undefined ? {} : { edition }),
			...(round === undefined ? {} : { round }),
			...(ws === undefined ? {} : { byW: askedByW(attempt) })
		};
	});
}

function askedByW({ responses, ws }: Attempt): readonly WRecord[] {
	return WS.flatMap((w) => {
		const asked = responses.filter(({ itemId }) => ws?.[itemId] === w);
		const right = asked.filter(({ correct }) => correct).length;
		return asked.length === 0 ? [] : [{ w, asked: asked.length, right }];
	});
}

/** The first finished game of each day's edition. */
export function gamesByDay(games: readonly PlayedGame[]): ReadonlyMap<CalendarDay, PlayedGame> {
	const oldestLast = [...games].sort((one, other) => other.startedAt - one.startedAt);
	return new Map(oldestLast.flatMap((game) => (game.edition === undefined ? [] : [[game.edition, game]])));
}

/** The record of each W over games; those of earlier versions, which do not tell it, do not count. */
export function recordByW(games: readonly PlayedGame[]): readonly WRecord[] {
	const records = games.flatMap(({ byW = [] }) => byW);
	return WS.map((w) => {
		const own = records.filter((record) => record.w === w);
		const sum = (of: 'asked' | 'right') => own.reduce((total, record) => total + record[of], 0);
		return { w, asked: sum('asked'), right: sum('right') };
	});
}

/** From fewer answers a share of right ones says nothing. */
const FEWEST_FOR_SHARE = 5;
/** Shares of right answers closer than this are much the same. */
const APART = 0.15;

/** The share of right answers, 0–1; undefined as long as it says nothing. */
export function shareRight({ right, asked }: WRecord): number | undefined {
	return asked < FEWEST_FOR_SHARE ? undefined : right / asked;
}

/** A W with its share of right answers, 0–1. */
export interface WShare {
	readonly w: W;
	readonly share: number;
}

/** The W that a player knows best and the one least, as far as the answers tell them apart. */
export function bestAndWorst(
	records: readonly WRecord[]
): { readonly best: WShare; readonly worst: WShare } | undefined {
	const told = records
		.flatMap((record): WShare[] => {
			const share = shareRight(record);
			return share === undefined ? [] : [{ w: record.w, share }];
		})
		.sort((one, other) => other.share - one.share);
	const [best, worst] = [told[0], told.at(-1)];
	if (!best || !worst || best.share - worst.share < APART) return undefined;
	return { best, worst };
}

/** One story or quiz over all its games. */
export interface TitleRecord {
	readonly title: string;
	readonly games: number;
	/** Shares of right answers, 0–1. */
	readonly best: number;
	readonly latest: number;
}

/** The record of each title, that of the latest game first; `games` come newest first, and rounds over several stories are left out. */
export function recordByTitle(games: readonly PlayedGame[]): readonly TitleRecord[] {
	const records = new Map<string, TitleRecord>();
	for (const { title, right, total, round } of games) {
		if (round) continue;
		const share = right / total;
		const { games: later = 0, best = 0, latest = share } = records.get(title) ?? {};
		records.set(title, { title, games: later + 1, best: Math.max(best, share), latest });
	}
	return [...records.values()];
}

function isMarked({ finishedAt, responses }: Attempt): boolean {
	return finishedAt !== undefined && responses.every(({ correct }) => correct !== undefined);
}
