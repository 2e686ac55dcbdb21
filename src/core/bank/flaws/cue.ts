import { wordsOf } from '../text';

const NO_CUE = new Set(
	'that this with from have been were what which when where whose their there they than then them more less most about over under after before into only also such other some would could will said says year years people percent million billion'.split(
		' '
	)
);

/** Whether a right answer shares a word of more than three letters with what is asked, and no other answer does: a cue that gives it away. */
export function hasCueWord(answer: string, asked: string, others: readonly string[]): boolean {
	const inAsked = new Set(wordsOf(asked));
	const inOthers = new Set(others.flatMap(wordsOf));
	return wordsOf(answer)
		.filter((word) => word.length > 3 && !NO_CUE.has(word) && /\p{L}/u.test(word))
		.some((word) => inAsked.has(word) && !inOthers.has(word));
}
