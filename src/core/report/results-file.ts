import * as v from 'valibot';
import { fail, ok, type Result } from '../base/result';
import { parseQuiz, type Quiz } from '../quiz/quiz';
import { classSchema, resultSchema } from './class-schema';
import type { ReceivedResult } from './received-result';
import type { SchoolClass } from './school-class';

/** What a class has on one device, to be merged on another: everything but the private key. */
export interface ClassResults {
	readonly schoolClass: SchoolClass;
	readonly quizzes: readonly Quiz[];
	readonly results: readonly ReceivedResult[];
}

/** Why a file gives no results. `damaged`: it was a results file, and a part is missing or changed. */
export type ResultsFileProblem = 'not-a-results-file' | 'newer-version' | 'damaged' | 'too-large';

const FORMAT = 'five-ws-results';
const VERSION = 1;
/** In characters: some 100,000 results. */
const MAX_CHARACTERS = 64_000_000;

const fileSchema = v.strictObject({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	class: classSchema,
	quizzes: v.array(v.unknown()),
	results: v.array(resultSchema)
});

/** The text of a results file. It holds what students answered in the clear, with their names. */
export function resultsFile({ schoolClass, quizzes, results }: ClassResults): string {
	const content = { format: FORMAT, version: VERSION, class: schoolClass, quizzes, results };
	return `${JSON.stringify(content)}\n`;
}

/** What a results file holds, whole or not at all: quizzes and results that are not of its class are refused with it. */
export function readResultsFile(text: string): Result<ClassResults, ResultsFileProblem> {
	if (text.length > MAX_CHARACTERS) return fail('too-large');
	const content = jsonOf(text);
	if (Reflect.get(content, 'format') !== FORMAT) return fail('not-a-results-file');
	const version: unknown = Reflect.get(content, 'version');
	if (typeof version === 'number' && version > VERSION) return fail('newer-version');
	const parsed = v.safeParse(fileSchema, content);
	if (!parsed.success) return fail('damaged');
	const { class: schoolClass, results } = parsed.output;
	const quizzes = parsed.output.quizzes.flatMap((input) => {
		const quiz = parseQuiz(input);
		return quiz.ok && quiz.value.resultsTo === schoolClass.publicKey ? [quiz.value] : [];
	});
	const ids = new Set(quizzes.map((quiz) => quiz.id));
	const isWhole = quizzes.length === parsed.output.quizzes.length;
	if (!isWhole || results.some(({ quizId }) => !ids.has(quizId))) return fail('damaged');
	return ok({ schoolClass, quizzes, results });
}

/** The object that a text says; an empty one when it says none. */
function jsonOf(text: string): object {
	try {
		return Object(JSON.parse(text.replace(/^\ufeff/, '')));
	} catch {
		return {};
	}
}
