import type { BankProblem, BankProblemCode } from '../core/bank/problem';

const SENTENCES: Readonly<Record<BankProblemCode, string>> = {
	'not-a-bank': 'This is not a Five Ws bank: its "format" is not "five-ws-bank".',
	'newer-version':
		'This bank has a version that this program does not know yet (it knows 1): update the program.',
	missing: 'This field is missing.',
	'unknown-field': 'A bank has no such field.',
	'unknown-value': 'This is not one of the values it may have.',
	'wrong-type': 'This is of the wrong kind, e.g. a number where a text belongs.',
	'wrong-form': 'This is not written as it must be.',
	'wrong-number': 'This number may not stand here: most must be whole and not below 0.',
	empty: 'This is empty.',
	'too-long': 'This is too long.',
	'too-few': 'There are too few of them.',
	'too-many': 'There are too many of them.',
	'unseen-characters': 'There are characters in it that show nothing or turn the reading order.',
	'duplicate-id': 'An earlier item has the same id.',
	'no-key': 'No option is marked as the right one.',
	'two-keys': 'More than one option is marked as the right one.',
	'true-false-options': 'The options must be True and False, in this order.',
	'evidence-length': 'Its start and end do not fit the length of its quote.',
	'mark-outside-quote': 'The mark is not inside the quote.',
	'wrong-id': 'The id is not that of the content, it should be as shown.',
	'wrong-article': 'The article beside it is not the one that the bank was made from.',
	'evidence-not-verbatim': 'The quote is not what the article says at this place.',
	'example-outside-article': 'It is no place in the article.',
	'similar-stems': 'It asks nearly the same as the item shown.',
	'key-told-by-another-stem': 'The item shown gives its answer away.',
	'key-position': 'The right option is in the same place too often (items with so many options).',
	'key-longest': 'The right option is the longest one too often.',
	'not-a-question': 'It neither ends in a question mark nor has a blank.',
	'not-a-statement': 'It does not end as a statement does.',
	'not-an-instruction': 'It does not end as an instruction does.',
	blanks: 'A blank is five underscores; a missing word has one, every other kind none.',
	'unresolved-reference': 'It leans on a word that only the article explains ("he", "our", "this").',
	'relative-time': 'It tells the time from a day that the player does not know ("yesterday", "on Friday").',
	'names-the-passage': 'It speaks of the article instead of the world.',
	unbalanced: 'A quotation mark or bracket is open.',
	'doubled-word': 'A word is there twice.',
	'a-or-an': 'It has "a" where "an" belongs, or the other way round.',
	'bad-spacing': 'A space or comma is where none belongs.',
	'page-junk': 'It holds a piece of the page that is no part of the story.',
	unattributed: 'The fact is somebody’s claim, and it does not say whose.',
	'same-options': 'This option is there already.',
	'option-within-option': 'This option holds another one, or is held by it.',
	'all-or-none-of-the-above': 'No option may speak of the others.',
	'mixed-forms': 'This option is not written as the right one is (unit, case, full stop, digits or words).',
	'mixed-precision': 'This number is more or less exact than the others.',
	'numbers-out-of-order': 'Numbers must go from the smallest to the largest.',
	'key-in-stem': 'The stem holds the right option.',
	'key-word-in-stem': 'The stem shares a word with the right option only.',
	'distractor-in-stem': 'The stem holds this wrong option.',
	'article-mismatch': 'It does not fit the "a" or "an" before the blank.',
	'number-mismatch': 'It does not agree in number with the stem.',
	'option-text': 'There is a space too many, or a character that shows nothing.'
};

/** A problem as one line: its place, what is wrong, and what was found there. */
export function problemLine({ code, place, detail }: BankProblem): string {
	const where = place === '' ? '' : `${place}: `;
	const found = detail === undefined ? '' : ` [${detail.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD')}]`;
	return `${where}${SENTENCES[code]}${found}`;
}
