import { type PlayedGame, playedGames } from '../../core/progress/played';
import type { Attempt } from '../../core/quiz/attempt';
import { attempts } from '../storage/records';
import type { KeptRecords } from './kept-records';
import { keepDigest, readDigest } from './played-digest';

/** What was played on this device, without the answers. */
export interface Overview {
	/** Finished and marked, newest first. */
	readonly played: readonly PlayedGame[];
	/** Those that are open, or wait for their key, newest first. */
	readonly unfinished: readonly Attempt[];
	/** How many cannot be read and were set aside. */
	readonly unreadable: number;
	/** False when the device does not let the page read what it keeps. */
	readonly readable: boolean;
}

/** Reads what was played; of games that the digest tells of, only the names. */
export async function readOverview(records: KeptRecords): Promise<Overview> {
	const digest = await readDigest(records);
	const ids = new Set(digest.map(({ attemptId }) => attemptId));
	const { bodies, known, unreadable, readable } = await records.listUnknown(attempts, ids);
	const fresh = playedGames(bodies);
	const freshIds = new Set(fresh.map(({ attemptId }) => attemptId));
	const played = [...fresh, ...digest.filter(({ attemptId }) => known.has(attemptId))].sort(newestFirst);
	if (fresh.length > 0) void keepDigest(records, played);
	return {
		played,
		unfinished: bodies.filter(({ id }) => !freshIds.has(id)).sort(newestFirst),
		unreadable,
		readable
	};
}

function newestFirst(one: { readonly startedAt: number }, other: { readonly startedAt: number }): number {
	return other.startedAt - one.startedAt;
}
