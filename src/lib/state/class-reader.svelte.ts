import type { Quiz } from '../../core/quiz/quiz';
import type { Result } from '../../core/base/result';
import { chosenAttempts, type AttemptChoice } from '../../core/report/chosen-attempts';
import { classReport, type ClassReport } from '../../core/report/class-report';
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
	| { readonly kind: 'file'; readonly name: string; readonly outcome: ClassFileOutcome };

/** A class with what it has here. */
export interface OpenClass extends ListedClass, ClassContent {}

/** What the reader needs of the world. */
export interface ReaderDoors extends Omit<IntakeDoors, 'onProgress'> {
	readonly saveFile: (file: File) => void;
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
	readonly #quiz = $derived.by((): Quiz | undefined => {
		const { quizzes = [], results = [] } = this.#selected ?? {};
		const withResults = quizzes.find(({ id }) => results.some(({ quizId }) => quizId === id));
		return quizzes.find(({ id }) => id === this.#quizId) ?? withResults ?? quizzes[0];
	});
	readonly #report = $derived.by((): ClassReport | undefined => {
		const quiz = this.#quiz;
		if (!quiz || !this.#selected) return undefined;
		return classReport(quiz, chosenAttempts(quiz, this.#selected.results, this.#choice));
	});

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
		return this.#opened(await this.#classes.make(name));
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
		if (!read.ok) this.#intake = { kind: 'failed', problem: read.problem };
		else this.#intake = { kind: 'read', outcomes: read.value, kept: await this.#keep(read.value) };
	}

	/** Files of codes, a results file of another device, a key file: each is what its content says. */
	async addFiles(files: readonly File[]): Promise<void> {
		for (const file of files) {
			const outcome = await readClassFile(file, this.#classes);
			if (outcome.kind === 'text') await this.addText(outcome.text);
			else this.#intake = { kind: 'file', name: file.name, outcome };
			if (outcome.kind === 'key' || outcome.kind === 'results') this.select(outcome.schoolClass.id);
			await this.open();
		}
	}

	saveText(fileName: string, text: string, type: string): void {
		this.#doors.saveFile(new File([text], fileName, { type }));
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

	/** Shows what was added and keeps it; what the device refuses to keep stays until the page is closed. */
	async #keep(outcomes: readonly CodeOutcome[]): Promise<boolean> {
		const added = (classId: string): readonly ReceivedResult[] =>
			outcomes.flatMap((one) => (one.kind === 'added' && one.classId === classId ? [one.result] : []));
		this.#open = this.#open.map((one) => ({ ...one, results: mergeResults(one.results, added(one.id)) }));
		const kept = await Promise.all(this.#open.map(({ id }) => this.#classes.add(id, added(id))));
		return kept.every(Boolean);
	}
}
