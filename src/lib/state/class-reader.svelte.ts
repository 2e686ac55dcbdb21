import type { Quiz } from '../../core/quiz/quiz';
import type { Result } from '../../core/base/result';
import { chosenAttempts, type AttemptChoice } from '../../core/report/chosen-attempts';
import { classReport, type ClassReport } from '../../core/report/class-report';
import { mean } from '../../core/report/statistics';
import { resultsFile } from '../../core/report/results-file';
import { csv, type Cell } from '../../core/export/csv';
import { mergeResults, type ReceivedResult } from '../../core/report/received-result';
import type { ClassContent, Classes, ClassList, ListedClass, MakeClassProblem } from './classes';
import { readClassFile, type ClassFileOutcome } from './class-files';
import {
	openCodes,
	type CodeOutcome,
	type IntakeDoors,
	type IntakeProblem,
	type OpeningClass
} from './result-intake';

/** What was last put in, and what became of it. */
export type Intake =
	| { readonly kind: 'reading'; readonly done: number; readonly total: number }
	| { readonly kind: 'read'; readonly outcomes: readonly CodeOutcome[]; readonly kept: boolean }
	| { readonly kind: 'failed'; readonly problem: IntakeProblem }
	| {
			readonly kind: 'file';
			readonly name: string;
			readonly outcome: Exclude<ClassFileOutcome, { readonly kind: 'text' }>;
	  };

/** A class with what it has here. */
export interface OpenClass extends ListedClass, ClassContent {}

/** One quiz of one class; `mean` in items right. */
export interface OverviewRow {
	readonly classId: string;
	readonly className: string;
	readonly quiz?: Quiz;
	readonly students: number;
	readonly mean: number;
}

/** What the reader needs of the world. */
export interface ReaderDoors extends Omit<IntakeDoors, 'onProgress'> {
	readonly saveFile: (file: File) => void;
	/** Asks the browser not to clear what is kept. */
	readonly askToKeep: () => void;
}

/** The classes of this device, one of them open, and the report of one of its quizzes. */
export class ClassReader {
	readonly #classes: Classes;
	readonly #doors: ReaderDoors;
	#list = $state.raw<ClassList>();
	#open = $state.raw<readonly OpenClass[]>([]);
	#classId = $state.raw<string>();
	#quizId = $state.raw<string>();
	#choice = $state.raw<AttemptChoice>('first');
	#intake = $state.raw<Intake>();
	#reading: Promise<void> = Promise.resolve();

	/** The class that is open; the first one before any was chosen. */
	readonly #selected = $derived(this.#open.find(({ id }) => id === this.#classId) ?? this.#open[0]);
	/** The quiz that was chosen; else the one with the most results. */
	readonly #quiz = $derived.by((): Quiz | undefined => {
		const { quizzes = [], results = [] } = this.#selected ?? {};
		const chosen = quizzes.find(({ id }) => id === this.#quizId);
		return chosen ?? quizzes.find(({ id }) => id === fullestQuiz(results)) ?? quizzes[0];
	});
	readonly #report = $derived.by((): ClassReport | undefined => {
		const quiz = this.#quiz;
		if (!quiz || !this.#selected) return undefined;
		return classReport(quiz, chosenAttempts(quiz, this.#selected.results, this.#choice));
	});

	readonly #overview = $derived(this.#open.flatMap((one) => rowsOf(one, this.#choice)));

	constructor(classes: Classes, doors: ReaderDoors) {
		this.#classes = classes;
		this.#doors = doors;
	}

	/** Undefined while they are read. */
	get list(): ClassList | undefined {
		return this.#list;
	}

	get classes(): readonly OpenClass[] {
		return this.#open;
	}

	/** Every quiz of every class side by side, with its first attempts. */
	get overview(): readonly OverviewRow[] {
		return this.#overview;
	}

	get selected(): OpenClass | undefined {
		return this.#selected;
	}

	get quiz(): Quiz | undefined {
		return this.#quiz;
	}

	get choice(): AttemptChoice {
		return this.#choice;
	}

	get report(): ClassReport | undefined {
		return this.#report;
	}

	get intake(): Intake | undefined {
		return this.#intake;
	}

	/** Reads what this device keeps, again when another tab may have changed it. What could not be kept stays. */
	async open(): Promise<void> {
		const list = await this.#classes.list();
		this.#open = await Promise.all(
			list.classes.map(async (one) => {
				const content = await this.#classes.contentOf(one);
				const here = this.#open.find(({ id }) => id === one.id)?.results ?? [];
				return { ...one, ...content, results: mergeResults(content.results, here) };
			})
		);
		this.#list = list;
	}

	select(classId: string, quizId?: string): void {
		this.#classId = classId;
		this.#quizId = quizId;
	}

	choose(choice: AttemptChoice): void {
		this.#choice = choice;
	}

	/** The problem, or undefined when the class is there and open. */
	async make(name: string): Promise<MakeClassProblem | undefined> {
		const made = await this.#classes.make(name);
		if (made.ok) this.#doors.askToKeep();
		return this.#opened(made);
	}

	/** Saves the key file of the class that is open. */
	async saveKeyFile(fileName: string): Promise<void> {
		const text = this.#selected && (await this.#classes.keyFileOf(this.#selected));
		if (text !== undefined) this.#doors.saveFile(new File([text], fileName, { type: 'application/json' }));
	}

	async confirmKeyFile(): Promise<void> {
		if (this.#selected) await this.#classes.confirmKeyFile(this.#selected.id);
		await this.open();
	}

	/** Reads every code in a text, whichever class it is for; one text after the other. */
	addText(text: string): Promise<void> {
		this.#reading = this.#reading.then(() => this.#read(text));
		return this.#reading;
	}

	async #read(text: string): Promise<void> {
		this.#intake = { kind: 'reading', done: 0, total: 0 };
		if (!this.#list) await this.open();
		const onProgress = (done: number, total: number) => {
			this.#intake = { kind: 'reading', done, total };
		};
		const read = await openCodes(text, await this.#openingClasses(), { ...this.#doors, onProgress });
		if (!read.ok) {
			this.#intake = { kind: 'failed', problem: read.problem };
			return;
		}
		const kept = await this.#keep(read.value);
		this.#follow(read.value);
		this.#intake = { kind: 'read', outcomes: read.value, kept };
	}

	/** Files of codes, a results file of another device, a key file: each is what its content says. */
	async addFiles(files: readonly File[]): Promise<void> {
		for (const file of files) {
			const outcome = await readClassFile(file, this.#classes);
			if (outcome.kind === 'text') {
				await this.addText(outcome.text);
				continue;
			}
			if (outcome.kind !== 'refused') this.select(outcome.schoolClass.id);
			await this.open();
			this.#intake = { kind: 'file', name: file.name, outcome };
		}
	}

	/** Saves rows as comma-separated values. */
	saveTable(fileName: string, rows: readonly (readonly Cell[])[]): void {
		this.#doors.saveFile(new File([csv(rows)], fileName, { type: 'text/csv' }));
	}

	/** Saves what the class that is open has, for another device. */
	saveResults(fileName: string): void {
		if (!this.#selected) return;
		const { id, name, createdAt, publicKey, quizzes, results } = this.#selected;
		const text = resultsFile({ schoolClass: { id, name, createdAt, publicKey }, quizzes, results });
		this.#doors.saveFile(new File([text], fileName, { type: 'application/json' }));
	}

	async #opened(
		made: Result<{ readonly id: string }, MakeClassProblem>
	): Promise<MakeClassProblem | undefined> {
		if (!made.ok) return made.problem;
		await this.open();
		this.select(made.value.id);
		return undefined;
	}

	async #openingClasses(): Promise<readonly OpeningClass[]> {
		const first = this.#selected ? [this.#selected] : [];
		const ordered = [...first, ...this.#open.filter((one) => one !== this.#selected)];
		const opening = await Promise.all(
			ordered.map(async ({ id, quizzes, results }) => {
				const key = await this.#classes.keyOf(id);
				return key ? [{ classId: id, key, quizzes, known: results }] : [];
			})
		);
		return opening.flat();
	}

	/** When nothing came for the quiz that is open, the one opens for which most came. */
	#follow(outcomes: readonly CodeOutcome[]): void {
		const added = outcomes.flatMap((one) => (one.kind === 'added' ? [one] : []));
		const open = this.#quiz?.id;
		if (added.length === 0 || added.some(({ result }) => result.quizId === open)) return;
		const quizId = fullestQuiz(added.map(({ result }) => result));
		const classId = added.find(({ result }) => result.quizId === quizId)?.classId;
		if (classId !== undefined) this.select(classId, quizId);
	}

	/** Keeps what was added, then shows it, so that who leaves at once loses nothing; what the device refuses stays until the page is closed. */
	async #keep(outcomes: readonly CodeOutcome[]): Promise<boolean> {
		const added = (classId: string): readonly ReceivedResult[] =>
			outcomes.flatMap((one) => (one.kind === 'added' && one.classId === classId ? [one.result] : []));
		const kept = await Promise.all(this.#open.map(({ id }) => this.#classes.add(id, added(id))));
		this.#open = this.#open.map((one) => ({ ...one, results: mergeResults(one.results, added(one.id)) }));
		return kept.every(Boolean);
	}
}

/** The id of the quiz that most of these are of, the first of several; undefined of none. */
function fullestQuiz(results: readonly ReceivedResult[]): string | undefined {
	const ids = results.map(({ quizId }) => quizId);
	const count = (id: string) => ids.filter((one) => one === id).length;
	return [...new Set(ids)].sort((one, other) => count(other) - count(one))[0];
}

/** A class without quizzes has one row too, so that it can be opened. */
function rowsOf({ id, name, quizzes, results }: OpenClass, choice: AttemptChoice): readonly OverviewRow[] {
	const row = { classId: id, className: name, students: 0, mean: 0 };
	if (quizzes.length === 0) return [row];
	return quizzes.map((quiz) => {
		const attempts = chosenAttempts(quiz, results, choice);
		return { ...row, quiz, students: attempts.length, mean: mean(attempts.map(({ correct }) => correct)) };
	});
}
