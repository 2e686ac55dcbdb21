import type { Item, W } from '../bank/item';
import { type Quiz, withQuizId } from './quiz';

/** A question about a letter; its first option is right. */
export function letterItem(id: string, stem = 'Who wrote the letter?', w: W = 'who'): Item {
	return {
		id,
		w,
		stem,
		evidence: [{ start: 0, end: 4, quote: 'Anna' }],
		status: 'asserted',
		origin: 'written',
		family: 'hand',
		kind: 'single-choice',
		options: [
			{ text: 'Anna', isKey: true, reason: 'She did.' },
			{ text: 'Boris', isKey: false, reason: 'He read it.' }
		]
	};
}

/** A quiz of such questions, which tells its answers one by one. */
export function letterQuiz(items: readonly Item[], title = 'Letters'): Quiz {
	return withQuizId({
		title,
		source: { title, published: '2019-01-31' },
		items,
		settings: { shuffle: true, feedback: 'each' }
	});
}
