import type { EstimateItem, Item } from '../bank/item';
import { optionsOf } from '../bank/item-parts';
import type { Answer } from '../quiz/response';
import { markOf } from '../quiz/marking';

/** Below this share of students a distractor does nothing (Haladyna and Downing, 1993). */
const FUNCTIONING_FROM = 0.05;

/** One option of an item: how many students chose it, and their share of all (0–1). */
export interface OptionDraw {
	readonly option: number;
	readonly isKey: boolean;
	readonly count: number;
	readonly share: number;
	/** A wrong option that drew fewer than 5 % of the students. */
	readonly isIdle: boolean;
}

/** What an item's answers were, counted in students. */
export type Draws =
	/** In bank order. */
	| { readonly kind: 'options'; readonly options: readonly OptionDraw[] }
	/** Guesses below the value, near enough, and above it. */
	| { readonly kind: 'guesses'; readonly low: number; readonly near: number; readonly high: number }
	/** Of each entry of an order how many put it in its own place, of each left of a match how many gave it its own right. */
	| { readonly kind: 'parts'; readonly right: readonly number[] };

/** How often each part of an item was chosen or put right, over the answers of all students; null is no answer. */
export function drawsOf(item: Item, answers: readonly (Answer | null)[]): Draws {
	switch (item.kind) {
		case 'single-choice':
		case 'true-false':
		case 'cloze':
			return { kind: 'options', options: optionDraws(item, answers) };
		case 'estimate':
			return guesses(item, answers);
		case 'order':
			return { kind: 'parts', right: partsRight(item.entries, answers) };
		case 'match':
			return { kind: 'parts', right: partsRight(item.pairs, answers) };
	}
}

function optionDraws(item: Item, answers: readonly (Answer | null)[]): readonly OptionDraw[] {
	return optionsOf(item).map(({ isKey }, option) => {
		const count = answers.filter((answer) => answer?.kind === 'option' && answer.option === option).length;
		const share = answers.length === 0 ? 0 : count / answers.length;
		const isIdle = answers.length > 0 && !isKey && share < FUNCTIONING_FROM;
		return { option, isKey, count, share, isIdle };
	});
}

function guesses(item: EstimateItem, answers: readonly (Answer | null)[]): Draws {
	const given = answers.flatMap((answer) => (answer?.kind === 'number' ? [answer] : []));
	const far = given.filter((answer) => !markOf(item, answer).correct);
	const low = far.filter(({ value }) => value < item.value).length;
	return { kind: 'guesses', low, near: given.length - far.length, high: far.length - low };
}

function partsRight(parts: readonly unknown[], answers: readonly (Answer | null)[]): readonly number[] {
	const placed = answers.map(placesOf);
	return parts.map((_, index) => placed.filter((places) => places[index] === index).length);
}

function placesOf(answer: Answer | null): readonly number[] {
	switch (answer?.kind) {
		case 'order':
			return answer.order;
		case 'match':
			return answer.match;
		default:
			return [];
	}
}
