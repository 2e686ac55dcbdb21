import { optionsOf, keyText } from '../bank/item-parts';
import { type Form, type FormItem, layOut } from './form';
import type { Quiz } from './quiz';

/** A quiz on paper. Its letter tells forms apart; the same quiz gives the same forms again. */
export interface PaperForm {
	readonly letter: string;
	readonly form: Form;
}

export const MOST_FORMS = 4;

/** What names options and rights, in the order in which they stand. */
export const letterAt = (place: number): string => 'ABCDEFGHIJ'.charAt(place);

/** So many forms of a quiz (1 to 4). A single one follows the quiz's own setting; several are always mixed, each in its own way. */
export function paperForms(quiz: Quiz, count: number): readonly PaperForm[] {
	const mixed = count > 1 ? { ...quiz, settings: { ...quiz.settings, shuffle: true } } : quiz;
	const seed = Number.parseInt(quiz.id.slice(0, 8), 16);
	return Array.from({ length: Math.min(count, MOST_FORMS) }, (_, place) => ({
		letter: letterAt(place),
		form: layOut(mixed, (seed + place) >>> 0)
	}));
}

/** The right answer as it is written on a form: a letter, a number, the numbers of an order from above, or the letters of pairs from above. */
export function keyOnPaper({ item, shownOrder }: FormItem): string {
	switch (item.kind) {
		case 'single-choice':
		case 'true-false':
		case 'cloze':
			return letterAt(shownOrder.indexOf(optionsOf(item).findIndex(({ isKey }) => isKey)));
		case 'estimate':
			return keyText(item);
		case 'order':
			return shownOrder.map((entry) => entry + 1).join(' ');
		case 'match':
			return item.pairs.map((_, left) => letterAt(shownOrder.indexOf(left))).join(' ');
	}
}
