import type { Kind } from '../messages/kept-data';

/** Which of the kinds that people know each kind of record is, by the first part of its key; all others are the rest. */
const KINDS: Readonly<Record<string, Kind>> = {
	attempt: 'games',
	duo: 'games',
	quiz: 'quizzes',
	exam: 'quizzes',
	class: 'classes',
	result: 'results'
};

export type Group = Kind | 'rest';
export const GROUPS: readonly Group[] = ['games', 'quizzes', 'classes', 'results', 'rest'];

/** Adds up what is counted by kind of record. */
export function sumOf(counts: ReadonlyMap<string, number>, group: Group): number {
	const ofGroup = [...counts].filter(([kind]) => (KINDS[kind] ?? 'rest') === group);
	return ofGroup.reduce((sum, [, count]) => sum + count, 0);
}

/** What a backup holds, as a reader looks it through before it is restored. */
export interface BackupView {
	/** In milliseconds since 1970. */
	readonly savedAt: number;
	readonly inFile: ReadonlyMap<string, number>;
	readonly missing: ReadonlyMap<string, number>;
	readonly newer: number;
	readonly damaged: number;
}
