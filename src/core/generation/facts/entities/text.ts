import { MONTHS, WEEKDAYS } from '../../knowledge/calendar-words';
import type { Sentence, Token } from '../../language/sentence';

/** The words of some tokens as the article has them, each gap as one space. Indices are inclusive. */
export function textOf(sentence: Sentence, first: number, last: number): string {
	const tokens = sentence.tokens.slice(first, last + 1);
	return tokens.map((token, index) => (touches(tokens[index - 1], token) ? '' : ' ') + token.text).join('');
}

/** Whether nothing stands between two tokens, or there is no first one. */
export function touches(before: Token | undefined, after: Token): boolean {
	return before === undefined || before.end === after.start;
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
	return token !== undefined && /^\p{Lu}/u.test(token.text);
}

const SURE_SHORT_FORMS =
	/^(?:may|june|july|feb|apr|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|jan\.|mar\.|sun\.|sat\.)$/;

/** Whether a token is the name of a month or a day of the week: "Jan" and "Sun" are names of people and papers too. */
export function isDateWord(token: Token | undefined): boolean {
	const written = token?.text.toLowerCase() ?? '';
	const word = written.replace(/\.$/, '');
	const isName = MONTHS.has(word) || WEEKDAYS.has(word);
	return (
		isCapital(token) &&
		isName &&
		(word.length > 5 ||
			SURE_SHORT_FORMS.test(written) ||
			SURE_SHORT_FORMS.test(word) ||
			/^(?:march|april)$/.test(word))
	);
}
