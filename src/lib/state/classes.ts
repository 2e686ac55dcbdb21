import { fail, ok, type Result } from '../../core/base/result';
import { tidied } from '../../core/bank/text';
import { quizzesOf, classIdOf, MAX_CLASS_NAME, type SchoolClass } from '../../core/report/school-class';
import type { Quiz } from '../../core/quiz/quiz';
import type { ReceivedResult } from '../../core/report/received-result';
import { keyFile, readKeyFile, type KeyFileProblem } from '../platform/class-key-file';
import { newClassKey, type ClassKey, type SealingProblem } from '../platform/sealing';
import { classes, classKeys, results, saveResults, type KeptClassKey } from '../storage/class-records';
import { quizzes } from '../storage/quiz-records';
import { listRecords, loadRecord, saveRecord } from '../storage/records';
import type { Store } from '../storage/store';

/** How a class can be used here: with its key, which is kept nowhere else until the file is safe; or without, to be looked at only. */
export type KeyState = 'safe' | 'not-saved' | 'missing';

export interface ListedClass extends SchoolClass {
	readonly keyState: KeyState;
}

export interface ClassList {
	/** By name. */
	readonly classes: readonly ListedClass[];
	/** False when the device does not let the page read what it keeps. */
	readonly readable: boolean;
}

/** `no-name`: nothing was typed. `not-kept`: the device refused to keep it. */
export type MakeClassProblem = 'no-name' | 'not-kept' | SealingProblem;

/** What a class has here. */
export interface ClassContent {
	readonly quizzes: readonly Quiz[];
	readonly results: readonly ReceivedResult[];
	/** How many results cannot be read and were set aside. */
	readonly unreadable: number;
}

/** The classes of this device, their keys and what was received. */
export class Classes {
	readonly #store: Store;
	readonly #now: () => number;

	constructor(store: Store, now: () => number) {
		this.#store = store;
		this.#now = now;
	}

	async list(): Promise<ClassList> {
		const kept = await listRecords(this.#store, classes);
		const keys = await listRecords(this.#store, classKeys);
		const byId = new Map((keys.ok ? keys.value.bodies : []).map((key) => [key.id, key]));
		const listed = (kept.ok ? kept.value.bodies : []).map((one) => ({
			...one,
			keyState: keyStateOf(byId.get(one.id))
		}));
		return { classes: listed.sort((a, b) => (a.name < b.name ? -1 : 1)), readable: kept.ok };
	}

	/** A new class with its key. The key's file is to be saved, and that is to be said by `confirmKeyFile`. */
	async make(name: string): Promise<Result<SchoolClass, MakeClassProblem>> {
		const tidyName = tidied(name, MAX_CLASS_NAME);
		if (tidyName === '') return fail('no-name');
		const made = await newClassKey();
		if (!made.ok) return made;
		return this.#keep(tidyName, made.value.key, made.value.text.privateKey);
	}

	/** The class whose key file this is, with its key from now on; a class that was here keeps its results and its name. */
	async importKey(text: string): Promise<Result<SchoolClass, KeyFileProblem | 'not-kept'>> {
		const read = await readKeyFile(text);
		if (!read.ok) return read;
		return this.#keep(tidied(read.value.name, MAX_CLASS_NAME) || '?', read.value.key);
	}

	/** The text of a class's key file; undefined once it was said to be safe, and where the key is not here. */
	async keyFileOf({ id, name }: SchoolClass): Promise<string | undefined> {
		const { backup, publicKey } = (await this.#keyRecord(id)) ?? {};
		if (backup === undefined || publicKey === undefined) return undefined;
		return keyFile({ name }, { publicKey, privateKey: backup });
	}

	/** The teacher has the key file: from now on no page can read the key. False when the device refused. */
	async confirmKeyFile(classId: string): Promise<boolean> {
		const record = await this.#keyRecord(classId);
		if (!record) return false;
		const { backup: _, ...body } = record;
		return (await saveRecord(this.#store, classKeys, { id: classId, body })).ok;
	}

	async keyOf(classId: string): Promise<ClassKey | undefined> {
		const record = await this.#keyRecord(classId);
		return record && { publicKey: record.publicKey, privateKey: record.privateKey };
	}

	async contentOf(schoolClass: SchoolClass): Promise<ClassContent> {
		const keptQuizzes = await listRecords(this.#store, quizzes);
		const received = await listRecords(this.#store, results, schoolClass.id);
		return {
			quizzes: quizzesOf(schoolClass, keptQuizzes.ok ? keptQuizzes.value.bodies : []),
			results: received.ok ? received.value.bodies : [],
			unreadable: received.ok ? received.value.unread.length : 0
		};
	}

	/** Whether the device kept them; what was there already stays as it was. */
	async add(classId: string, added: readonly ReceivedResult[]): Promise<boolean> {
		return added.length === 0 || (await saveResults(this.#store, classId, added)).ok;
	}

	/** Whether the device kept them. */
	async addQuizzes(added: readonly Quiz[]): Promise<boolean> {
		const saved = await Promise.all(
			added.map((body) => saveRecord(this.#store, quizzes, { id: body.id, body }))
		);
		return saved.every((one) => one.ok);
	}

	/** A class that another device told of, without its key; one that is here stays as it is. */
	async meet({ id, name, createdAt, publicKey }: SchoolClass): Promise<boolean> {
		const here = await loadRecord(this.#store, classes, id);
		if (here.ok && here.value !== undefined) return true;
		const body = { id, name, createdAt, publicKey };
		return (await saveRecord(this.#store, classes, { id, body })).ok;
	}

	/** The key is kept before the class: a class without a key is never made here. */
	async #keep(name: string, key: ClassKey, backup?: string): Promise<Result<SchoolClass, 'not-kept'>> {
		const id = classIdOf(key.publicKey);
		const body: KeptClassKey = { id, ...key, ...(backup === undefined ? {} : { backup }) };
		const known = await loadRecord(this.#store, classes, id);
		const made = { id, name, createdAt: this.#now(), publicKey: key.publicKey };
		const schoolClass = (known.ok ? known.value : undefined) ?? made;
		const keyKept = await saveRecord(this.#store, classKeys, { id, body });
		const kept = keyKept.ok && (await saveRecord(this.#store, classes, { id, body: schoolClass })).ok;
		return kept ? ok(schoolClass) : fail('not-kept');
	}

	async #keyRecord(classId: string): Promise<KeptClassKey | undefined> {
		const kept = await loadRecord(this.#store, classKeys, classId);
		return kept.ok ? kept.value : undefined;
	}
}

function keyStateOf(key: KeptClassKey | undefined): KeyState {
	if (!key) return 'missing';
	return key.backup === undefined ? 'safe' : 'not-saved';
}
