import type { Answer } from './response';

/** One sitting of a quiz as it comes back to the teacher: what a result code holds once it is opened. */
export interface StudentResult {
	/** The first 16 hex digits of the SHA-256 of the code's bytes: the same code is the same result. */
	readonly id: string;
	readonly quizId: string;
	/** Ten hex digits, the same for all results of one device in one quiz. */
	readonly token: string;
	/** As the student wrote it; absent when the quiz asks for no name. */
	readonly name?: string;
	/** Whole minutes from the first item shown to the last answer, rounded up; at most 255. */
	readonly minutes: number;
	/** In the order of the quiz's items; null where none was given. */
	readonly answers: readonly (Answer | null)[];
}
