import { fail, ok, type Result } from '../../../core/base/result';
import { isOpen } from '../../../core/quiz/attempt';
import { attempts } from '../../storage/records';
import { duos } from '../../storage/quiz-records';
import type { Store, StoreProblem } from '../../storage/store';
import { duoName, gameName } from '../game-names';
import type { Games } from '../games';
import { type BackupProblem, backupText, LARGEST_BACKUP_BYTES, readBackup } from './backup-file';
import { type Collected, collect } from './collect';
import { planRestoration, restore, type Restoration } from './restore';

/** What is done to the other tabs, and to what a page keeps beside its records. */
export interface KeptDataDoors {
	readonly forgetRest: () => Promise<void>;
	/** Has every other tab show what is kept now. */
	readonly refreshOtherTabs: () => void;
}

export interface SavedBackup extends Collected {
	readonly text: string;
	readonly savedAt: number;
}

/** A backup that was looked through and is not restored yet. */
export interface Preview extends Restoration {
	readonly savedAt: number;
}

export type OpenBackupProblem = BackupProblem | StoreProblem | 'not-text' | 'too-large';

/** Everything that this device keeps: to be saved in one file, brought back from one, or erased. */
export class KeptData {
	readonly #store: Store;
	readonly #games: Games;
	readonly #doors: KeptDataDoors;

	constructor(store: Store, games: Games, doors: KeptDataDoors) {
		this.#store = store;
		this.#games = games;
		this.#doors = doors;
	}

	/** How many records there are of each kind. */
	async count(): Promise<Result<ReadonlyMap<string, number>, StoreProblem>> {
		const collected = await collect(this.#store);
		if (!collected.ok) return collected;
		const counts = new Map<string, number>();
		for (const { key } of collected.value.records) counts.set(key[0], (counts.get(key[0]) ?? 0) + 1);
		return ok(counts);
	}

	async save(): Promise<Result<SavedBackup, StoreProblem>> {
		const collected = await collect(this.#store);
		if (!collected.ok) return collected;
		const savedAt = this.#games.device.now();
		const text = backupText({ savedAt, records: collected.value.records });
		return ok({ ...collected.value, text, savedAt });
	}

	/** Looks through a file; nothing is changed yet. */
	async open(file: File): Promise<Result<Preview, OpenBackupProblem>> {
		if (file.size > LARGEST_BACKUP_BYTES) return fail('too-large');
		const text = await textOf(file);
		if (text === undefined) return fail('not-text');
		const backup = readBackup(text);
		if (!backup.ok) return backup;
		const { savedAt, records } = backup.value;
		const planned = await planRestoration(this.#store, records);
		return planned.ok ? ok({ ...planned.value, savedAt }) : planned;
	}

	/** Adds what is not here yet: all of it or, where the device refuses, nothing. */
	async restore(preview: Preview): Promise<Result<void, StoreProblem>> {
		const restored = await restore(this.#store, preview);
		if (restored.ok) this.#doors.refreshOtherTabs();
		return restored;
	}

	/** Deletes everything. Games that are open in other tabs are taken from them first, so that none saves itself again. */
	async erase(): Promise<Result<void, StoreProblem>> {
		const { records, device } = this.#games;
		const games = (await records.list(attempts)).bodies.filter(isOpen);
		const gamesOfTwo = (await records.list(duos)).bodies;
		const names = new Set([
			...games.map(({ quizId }) => gameName(quizId)),
			...gamesOfTwo.map(({ id }) => duoName(id))
		]);
		await Promise.all([...names].map((name) => device.takeOver(name, async () => undefined)));
		const erased = await this.#store.clear();
		if (!erased.ok) return erased;
		await records.letGo();
		await this.#doors.forgetRest();
		this.#doors.refreshOtherTabs();
		return erased;
	}
}

async function textOf(file: File): Promise<string | undefined> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
	} catch {
		return undefined;
	}
}
