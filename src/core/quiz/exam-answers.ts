import type { Item } from '../bank/item';
import type { Attempt } from './attempt';
import { type Exam, paperOf, paperOrder } from './exam';
import { markOf } from './marking';
import type { Answer, Response } from './response';

/** An attempt at a paper, marked with the key: it is an attempt at the exam now. */
export function graded(attempt: Attempt, exam: Exam): Attempt {
	const responses = attempt.responses.flatMap((response) => {
		const item = exam.items.find(({ id }) => id === response.itemId);
		return item ? [gradedResponse(response, item)] : [];
	});
	return { ...attempt, quizId: exam.id, responses };
}

/** The same attempt as it was at the paper, without marks: what is sent back is in the paper's terms. */
export function ungraded(attempt: Attempt, exam: Exam): Attempt {
	const responses = attempt.responses.map(({ points: _, correct: __, ...response }) => {
		const item = exam.items.find(({ id }) => id === response.itemId);
		return { ...response, chosen: item ? moved(response.chosen, inversed(paperOrder(item))) : null };
	});
	return { ...attempt, quizId: paperOf(exam).id, responses };
}

/** What the answer to a paper's item says in terms of the exam's: entries and rights have their own places there. */
export function inExamTerms(item: Item, answer: Answer | null): Answer | null {
	return moved(answer, paperOrder(item));
}

function gradedResponse(response: Response, item: Item): Response {
	const chosen = inExamTerms(item, response.chosen);
	return { ...response, chosen, ...markOf(item, chosen) };
}

/** The answer with every place of an entry or a right exchanged for the one that `places` gives it. */
function moved(answer: Answer | null, places: readonly number[]): Answer | null {
	if (answer?.kind === 'order') return { ...answer, order: answer.order.map((at) => places[at] ?? at) };
	if (answer?.kind === 'match') return { ...answer, match: answer.match.map((at) => places[at] ?? at) };
	return answer;
}

function inversed(places: readonly number[]): readonly number[] {
	return places.map((_, place) => places.indexOf(place));
}
