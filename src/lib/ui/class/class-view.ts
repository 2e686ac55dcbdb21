import type { Quiz } from '../../../core/quiz/quiz';
import type { AttemptChoice } from '../../../core/report/chosen-attempts';
import type { ClassReport } from '../../../core/report/class-report';
import type { ReceivedResult } from '../../../core/report/received-result';
import type { SchoolClass } from '../../../core/report/school-class';
import type { Result } from '../../../core/base/result';
import type { classProblems } from '../messages/class';
import type { cameraProblems, FileProblem, intakeProblems, refusals } from '../messages/class-intake';
import type { sealingProblems } from '../messages/sealing';

/** A class as the page shows it. */
export interface ShownClass extends SchoolClass {
	readonly keyState: 'safe' | 'not-saved' | 'missing';
	readonly quizzes: readonly Quiz[];
	readonly results: readonly ReceivedResult[];
	readonly unreadable: number;
}

export type ShownOutcome =
	| { readonly kind: 'added' | 'again'; readonly classId: string; readonly result: ReceivedResult }
	| { readonly kind: 'refused'; readonly code: string; readonly problem: keyof typeof refusals };

export type ShownFile =
	| { readonly kind: 'key'; readonly schoolClass: SchoolClass }
	| {
			readonly kind: 'results';
			readonly schoolClass: SchoolClass;
			readonly added: number;
			readonly total: number;
	  }
	| { readonly kind: 'refused'; readonly problem: FileProblem };

export type ShownIntake =
	| { readonly kind: 'reading'; readonly done: number; readonly total: number }
	| { readonly kind: 'read'; readonly outcomes: readonly ShownOutcome[]; readonly kept: boolean }
	| { readonly kind: 'failed'; readonly problem: keyof typeof intakeProblems }
	| { readonly kind: 'file'; readonly name: string; readonly outcome: ShownFile };

export type NewClassProblem = keyof typeof classProblems | keyof typeof sealingProblems;

/** Shows the camera in an element and tells what it reads; what comes back ends it. */
export type Scan = (
	video: HTMLVideoElement,
	onText: (text: string) => void
) => Promise<Result<() => void, keyof typeof cameraProblems>>;

/** A row of the overview: one quiz of one class. */
export interface OverviewRow {
	readonly classId: string;
	readonly className: string;
	readonly quiz?: Quiz;
	readonly students: number;
	/** In items right. */
	readonly mean: number;
}

/** The class reader as the screen knows it. */
export interface ClassView {
	/** Undefined while they are read. */
	readonly list: { readonly readable: boolean } | undefined;
	readonly classes: readonly ShownClass[];
	readonly overview: readonly OverviewRow[];
	readonly selected: ShownClass | undefined;
	readonly quiz: Quiz | undefined;
	readonly choice: AttemptChoice;
	readonly report: ClassReport | undefined;
	readonly intake: ShownIntake | undefined;
	select(classId: string, quizId?: string): void;
	choose(choice: AttemptChoice): void;
	/** What keeps the class from being made. */
	make(name: string): Promise<NewClassProblem | undefined>;
	saveKeyFile(fileName: string): Promise<void>;
	confirmKeyFile(): Promise<void>;
	addText(text: string): Promise<void>;
	addFiles(files: readonly File[]): Promise<void>;
	/** Saves rows as comma-separated values. */
	saveTable(fileName: string, rows: readonly (readonly (string | number)[])[]): void;
	/** Saves what the class has for another device. */
	saveResults(fileName: string): void;
}
