import type { ItemKind } from '../../../core/bank/item';
import { optionsOf } from '../../../core/bank/item-parts';
import type { AskedItem } from '../../../core/quiz/asked-quiz';
import { hasKey } from '../../../core/quiz/asked-quiz';
import { numberWord } from './format';

export const questionOf = (position: number, total: number) => `Question ${position} of ${total}`;
export const leave = 'Leave, your place is kept';
const checkAnswer = 'Check answer';
export const checkLabel: Readonly<Record<ItemKind, string>> = {
	'single-choice': checkAnswer,
	'true-false': checkAnswer,
	cloze: checkAnswer,
	estimate: 'Check estimate',
	order: 'Check order',
	match: 'Check pairs'
};
export const answerAndGoOn = 'Answer and go on';
export const changeUntilCheck = 'You can change it until you check.';

/** Above options that show because what was typed is not the answer, or because they were asked for. */
export const typedNote = (text: string) =>
	text === '' ? 'Choose for five points.' : `“${text}” is not it. Choose for five points.`;

export const takenAway = '(taken away)';

/** Above a statement that is to be judged. */
export const trueOrFalse = 'True or false?';

/** What is still to do, when the player checks too early; of its options some may be taken away. */
export function missingNote(item: AskedItem, taken: number): string {
	switch (item.kind) {
		case 'estimate':
			return 'Type a number or move the slider first.';
		case 'order':
			return hasKey(item)
				? 'Move at least one into its place first: as they stand they are not right.'
				: 'Move at least one first. If they stand right as they are, move one there and back.';
		case 'match':
			return 'Give each one its letter first.';
		default:
			return `Choose one of the ${numberWord(optionsOf(item).length - taken)} first.`;
	}
}

export const saving = {
	saving: 'Saving',
	saved: 'Saved on this device',
	'not-saved': 'Not saved'
} as const;
export const notSavedNote =
	'This device does not let the page save. You can play on, but closing the page loses this game.';
export const answerNotFetched =
	'Your answer is saved, but what tells whether it is right could not be fetched. Load the page again to go on.';

export const fieldNotFetched =
	'The field for your answer could not be fetched. Load the page again to go on.';

export const opening = 'Opening your game';
export const needsScript = 'Playing needs JavaScript. Switch it on in your browser and load the page again.';

export const keysTitle = 'Keys';
