import { sha256Hex } from '../base/digest';
import type { Quiz } from '../quiz/quiz';

/** A class that sends results to its teacher. Which quizzes it has is told by the quizzes: those whose results go to its key. */
export interface SchoolClass {
	/** Follows from the public key, so that a class is the same on all devices of its teacher. */
	readonly id: string;
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly createdAt: number;
	/** X25519, 32 bytes in base64url. */
	readonly publicKey: string;
}

/** The most characters of a class's name. */
export const MAX_CLASS_NAME = 60;

/** The first 16 hex digits of the SHA-256 of the public key's text. */
export function classIdOf(publicKey: string): string {
	return sha256Hex(publicKey).slice(0, 16);
}

/** Those of some quizzes whose results go to this class, by title. */
export function quizzesOf({ publicKey }: SchoolClass, quizzes: readonly Quiz[]): readonly Quiz[] {
	return quizzes
		.filter(({ resultsTo }) => resultsTo === publicKey)
		.sort((one, other) => (one.title < other.title ? -1 : 1));
}
