import { LIMITS } from '../../core/bank/limits';
import { tidied } from '../../core/bank/text';
import { type Quiz, withQuizId } from '../../core/quiz/quiz';
import { type Feedback, MAX_MINUTES, type QuizSettings } from '../../core/quiz/settings';

/** What the maker says about a quiz before it is shared, as typed. */
export interface ShareDraft {
	readonly title: string;
	readonly by: string;
	/** How many questions are asked, of the first ones. */
	readonly count: number;
	readonly shuffle: boolean;
	readonly feedback: Feedback;
	/** Whole minutes; empty when there is no limit. */
	readonly minutes: string;
	/** The class that gets the results; empty when nobody does. */
	readonly classId: string;
	readonly asksName: boolean;
}

/** A class as far as sharing goes: `publicKey` is what results are sealed to. */
export interface ReceivingClass {
	readonly id: string;
	readonly name: string;
	readonly publicKey: string;
}

export type DraftProblem = 'no-title' | 'not-minutes';

/** What a quiz says of itself, to be changed. */
export function draftOf(quiz: Quiz, classes: readonly ReceivingClass[] = []): ShareDraft {
	const { shuffle, feedback, minutes, asksName } = quiz.settings;
	return {
		title: quiz.title,
		by: quiz.by ?? '',
		count: quiz.items.length,
		shuffle,
		feedback,
		minutes: minutes === undefined ? '' : String(minutes),
		classId: classes.find(({ publicKey }) => publicKey === quiz.resultsTo)?.id ?? '',
		asksName: asksName ?? false
	};
}

/** What keeps a draft from being a quiz. */
export function draftProblem({ title, minutes }: ShareDraft): DraftProblem | undefined {
	if (tidied(title, LIMITS.title) === '') return 'no-title';
	return minutes.trim() !== '' && minutesIn(minutes) === undefined ? 'not-minutes' : undefined;
}

/** The quiz that a draft makes of another; its own title stands in for one that is missing. */
export function draftedQuiz(
	quiz: Quiz,
	draft: ShareDraft,
	receiver: Pick<ReceivingClass, 'publicKey'> | undefined
): Quiz {
	const { id: _id, by: _by, resultsTo: _resultsTo, salt: _salt, ...rest } = quiz;
	const maker = tidied(draft.by, LIMITS.publisher);
	return withQuizId({
		...rest,
		title: tidied(draft.title, LIMITS.title) || quiz.title,
		...(maker === '' ? {} : { by: maker }),
		items: quiz.items.slice(0, draft.count),
		settings: settingsOf(draft, receiver !== undefined),
		...(receiver ? { resultsTo: receiver.publicKey } : {})
	});
}

/** A name is asked only where a result goes to somebody. */
function settingsOf({ shuffle, feedback, minutes, asksName }: ShareDraft, isReceived: boolean): QuizSettings {
	const limit = minutesIn(minutes);
	return {
		shuffle,
		feedback,
		...(limit === undefined ? {} : { minutes: limit }),
		...(asksName && isReceived ? { asksName: true } : {})
	};
}

function minutesIn(text: string): number | undefined {
	const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
	return minutes >= 1 && minutes <= MAX_MINUTES ? minutes : undefined;
}
