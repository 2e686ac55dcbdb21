import * as v from 'valibot';
import type { Bank, Source } from '../bank/bank';
import { contentId } from '../bank/content-id';
import type { Item } from '../bank/item';
import { LIMITS } from '../bank/limits';
import type { BankProblem } from '../bank/problem';
import { itemSchema, textSchema } from '../bank/item-schema';
import { sourceSchema } from '../bank/schema';
import { soundnessProblems } from '../bank/soundness';
import { problemOf } from '../bank/structure';
import { tidied } from '../bank/text';
import { fail, ok, type Result } from '../base/result';
import { playedItem } from './played-item';
import type { Response } from './response';
import { defaultSettings, MAX_MINUTES, type QuizSettings } from './settings';

/** Chosen items and how to sit them: what is shared. It holds of each item what a player sees (`playedItem`). */
export interface Quiz {
	/** The first 16 hex digits of the SHA-256 of the canonical JSON of everything else. */
	readonly id: string;
	readonly title: string;
	/** Who made it, in their own words. */
	readonly by?: string;
	readonly source: Source;
	/** Where each item comes from, by its id, in a round of several stories (`round.ts`). */
	readonly sources?: Readonly<Record<string, Source>>;
	readonly items: readonly Item[];
	readonly settings: QuizSettings;
	/** The public key to which results are sealed (X25519, 32 bytes in base64url); absent when nobody waits for them. */
	readonly resultsTo?: string;
	/** Present in an exam: 16 random bytes in base64url, without which nobody can try out which key was fixed (`exam.ts`). */
	readonly salt?: string;
}

/** What to take from a bank; what is left out is the bank's: all items, the story's title, the default settings. */
export interface QuizChoice {
	readonly itemIds?: readonly string[];
	readonly title?: string;
	readonly by?: string;
	readonly settings?: QuizSettings;
	readonly resultsTo?: string;
}

export const settingsSchema = v.strictObject({
	shuffle: v.boolean(),
	feedback: v.picklist(['each', 'end', 'none']),
	minutes: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_MINUTES))),
	asksName: v.exactOptional(v.literal(true))
}) satisfies v.GenericSchema<unknown, QuizSettings>;

/** 32 bytes in base64url: the last of the 43 characters holds four bits only. */
export const publicKeySchema = v.pipe(v.string(), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));

/** 16 bytes in base64url: the last of the 22 characters holds two bits only. */
const saltSchema = v.pipe(v.string(), v.regex(/^[\w-]{21}[AQgw]$/));

export const quizSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
	title: textSchema(LIMITS.title),
	by: v.exactOptional(textSchema(LIMITS.publisher)),
	source: sourceSchema,
	sources: v.exactOptional(v.record(v.string(), sourceSchema)),
	items: v.pipe(v.array(itemSchema), v.minLength(1), v.maxLength(LIMITS.items)),
	settings: settingsSchema,
	resultsTo: v.exactOptional(publicKeySchema),
	salt: v.exactOptional(saltSchema)
}) satisfies v.GenericSchema<unknown, Quiz>;

/** A quiz of a bank's items, in the bank's order. */
export function quizFromBank(bank: Bank, choice: QuizChoice = {}): Quiz {
	const { itemIds, title = '', by = '', settings = defaultSettings, resultsTo } = choice;
	const source = tidiedSource(bank.source);
	const maker = tidied(by, LIMITS.publisher);
	const items = itemIds ? bank.items.filter((item) => itemIds.includes(item.id)) : bank.items;
	return withQuizId({
		title: tidied(title, LIMITS.title) || source.title,
		...(maker === '' ? {} : { by: maker }),
		source,
		items: items.map(playedItem),
		settings,
		...(resultsTo === undefined ? {} : { resultsTo })
	});
}

/** The quiz of the items that these responses got wrong or left out, for practice: nobody waits for its result. Undefined when there are none. */
export function missedItems(quiz: Quiz, responses: readonly Response[]): Quiz | undefined {
	const isMissed = (item: Item) =>
		responses.every((response) => response.itemId !== item.id || !response.correct);
	const items = quiz.items.filter(isMissed);
	return items.length === 0 ? undefined : practiceOf({ ...quiz, items });
}

/** The same items for practice: no limit, answers told, and nobody who waits for a result. */
export function practiceOf({ title, by, source, sources, items, settings }: Quiz): Quiz {
	const { shuffle, feedback } = settings;
	return withQuizId({
		title,
		...(by === undefined ? {} : { by }),
		source,
		...(sources === undefined ? {} : { sources }),
		items,
		settings: { shuffle, feedback: feedback === 'none' ? 'each' : feedback }
	});
}

/** The quiz with the id that its content gives it; an id that was there before is not counted. */
export function withQuizId(quiz: Omit<Quiz, 'id'>): Quiz {
	return { ...quiz, id: contentId({ ...quiz, id: undefined }) };
}

/** A quiz read from data of unknown make, e.g. a stored record: its shape is right, it can be played, and its id is its own. */
export function parseQuiz(input: unknown): Result<Quiz, readonly BankProblem[]> {
	const parsed = v.safeParse(quizSchema, input);
	if (!parsed.success) return fail(parsed.issues.map(problemOf));
	const problems = soundnessProblems(parsed.output);
	if (problems.length > 0) return fail(problems);
	if (withQuizId(parsed.output).id !== parsed.output.id) return fail([{ code: 'wrong-id', place: 'id' }]);
	return ok(parsed.output);
}

function tidiedSource({ title, publisher = '', url, published }: Source): Source {
	const name = tidied(publisher, LIMITS.publisher);
	return {
		title: tidied(title, LIMITS.title),
		...(name === '' ? {} : { publisher: name }),
		...(url === undefined ? {} : { url: url.normalize('NFC') }),
		...(published === undefined ? {} : { published })
	};
}
