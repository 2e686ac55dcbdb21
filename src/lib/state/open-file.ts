import { fail, ok, type Result } from '../../core/base/result';
import { type FileProblem, MAX_FILE_BYTES, quizFromFile } from '../../core/link/quiz-file';
import type { Games } from './games';

/** Why a file leads to no quiz; `not-kept`: this device does not let the page keep one. */
export type OpenFileProblem = FileProblem | 'not-kept';

/** Opens a quiz file and keeps its quiz on this device, to be looked at before it is played: gives its id. */
export async function openQuizFile(file: Blob, games: Games): Promise<Result<string, OpenFileProblem>> {
	if (file.size > MAX_FILE_BYTES) return fail('too-large');
	const read = quizFromFile(new Uint8Array(await file.arrayBuffer()));
	if (!read.ok) return read;
	return (await games.keepQuiz(read.value)) ? ok(read.value.id) : fail('not-kept');
}
