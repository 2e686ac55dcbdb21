import type { Remark } from '../../../core/review/audit';
import type { FormProblem } from '../../../core/review/form-item';

/** What may be wrong with a question, and what to do, in plain words. */
const REMARKS: Readonly<Record<Remark['code'], string>> = {
	'not-a-question': 'It is no question yet: end it with a question mark.',
	'not-a-statement': 'It is no statement yet: end it with a full stop.',
	'not-an-instruction': 'End it with a full stop or a colon, as an instruction.',
	blanks: 'A missing word is written as five underscores (_____), once, and in no other kind of question.',
	unattributed: 'This is what somebody says, not a fact: name who says it.',
	'unresolved-reference':
		'A word in it can only be understood with the article (“he”, “this”, “their”): name what it stands for.',
	'relative-time':
		'It tells the time from the day of the article (“yesterday”, “on Friday”): write the date.',
	'names-the-passage': 'It speaks of “the article”: ask about the world, so that the answer can be known.',
	unbalanced: 'A quotation mark or bracket is open: close it.',
	'doubled-word': 'A word is there twice.',
	'a-or-an': '“a” stands where “an” belongs, or the other way round.',
	'bad-spacing': 'A space or comma is where none belongs.',
	'page-junk': 'It holds a piece of the web page that is no part of the story.',
	'value-at-middle': 'The number is in the middle of the scale, where everybody guesses first: move an end.',
	'value-at-end': 'The number is at an end of the scale: move that end away.',
	'wide-tolerance': 'A blind guess would often be right: make “counts as exact” smaller or the scale longer.',
	'few-steps': 'The scale has fewer than eight steps: make the step smaller.',
	'order-told': 'An event tells its own place (a date, “later”, “the second”): leave that word out.',
	'match-told': 'A pair gives itself away: both sides share a word that no other pair has.',
	'same-options': 'Two answers are the same.',
	'option-within-option': 'One answer holds another, so that both may be right.',
	'all-or-none-of-the-above': 'No answer may speak of the others (“all of the above”).',
	'mixed-forms': 'The answers are not written alike: the same unit, capital letter and full stop in each.',
	'mixed-precision': 'One number is more exact than the others, and stands out.',
	'numbers-out-of-order': 'Numbers go from the smallest to the largest.',
	'key-in-stem': 'The question holds its own answer.',
	'key-word-in-stem': 'The question shares a word with the right answer only, which gives it away.',
	'distractor-in-stem': 'The question names a wrong answer, which rules it out.',
	'article-mismatch': 'An answer does not fit the “a” or “an” before the blank.',
	'number-mismatch': 'An answer does not fit the singular or plural of the question.',
	'option-text': 'An answer has a space too many.',
	'evidence-not-verbatim': 'The proof is not word for word in the article: choose the sentence again.',
	'unseen-characters': 'It holds characters that nobody sees: type it again.',
	'similar-stems': 'It asks nearly the same as another question.',
	'key-told-by-another-stem': 'Another question gives its answer away.',
	'key-told-by-another-answer': 'What is told after another question gives its answer away.',
	'key-position': 'The right answer is in the same place too often.',
	'key-longest': 'The right answer is the longest one. A reader may guess by it.',
	'long-stem': 'The question is long.',
	'side-detail': 'It asks for a detail beside the story.',
	'few-options': 'It has few answers to choose from.',
	'widely-known': 'Many know this without having read the article.'
};

/** A remark as a sentence; `numberOf` gives the number of the question it clashes with. */
export function remarkText(
	{ code, other }: Remark,
	numberOf: (itemId: string) => number | undefined
): string {
	const number = other === undefined ? undefined : numberOf(other);
	const sentence = REMARKS[code];
	if (number === undefined) return sentence;
	return sentence
		.replace('another question', `question ${number}`)
		.replace('Another question', `Question ${number}`);
}

const FIELDS: readonly (readonly [RegExp, string])[] = [
	[/^stem$/, 'The question'],
	[/^rows\[\d+\]\.text$/, 'An answer'],
	[/^rows\[\d+\]\.match$/, 'The right side of a pair'],
	[/^rows\[\d+\]\.reason$/, 'A reason'],
	[/^scale\.value$/, 'The number'],
	[/^scale\.min$/, 'The lowest number of the scale'],
	[/^scale\.max$/, 'The highest number of the scale'],
	[/^scale\.step$/, 'The step'],
	[/^scale\.tolerance$/, '“Counts as exact”']
];

const nameOf = (field: string) => FIELDS.find(([pattern]) => pattern.test(field))?.[1] ?? 'This';

/** What a form still lacks, as a sentence that says what to do. */
export function formProblemText({ code, field }: FormProblem): string {
	switch (code) {
		case 'empty':
			return field.startsWith('rows') ? `${nameOf(field)} is empty: write it.` : 'Write the question.';
		case 'too-long':
			return `${nameOf(field)} is too long: shorten it.`;
		case 'too-few':
			return 'There are too few answers: a choice needs two, an order or pairs need three.';
		case 'no-evidence':
			return 'Choose the sentence of the article that proves the answer.';
		case 'not-a-number':
			return `${nameOf(field)} must be a number, such as 40 or 2.5.`;
		case 'no-scale':
			return 'Write the lowest and the highest number of the scale, its step, and how near counts as exact.';
		case 'no-key':
			return 'Say which answer is the right one.';
		case 'two-keys':
			return 'Only one answer can be the right one.';
		case 'value-outside-scale':
			return 'The number is not on the scale: move its ends.';
		case 'value-between-steps':
			return 'No step of the scale leads to the number: make the step smaller.';
		case 'same-text':
			return 'The same words are there twice.';
		case 'no-tolerance':
			return '“Counts as exact” must be more than 0.';
		default:
			return `${nameOf(field)} is not right yet.`;
	}
}
