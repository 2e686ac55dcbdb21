import type { Word } from '../../facts/statements/statement';
import type { Desk } from '../desk';

/** Some words with another year in the place of theirs. */
export interface OtherYear {
	readonly words: readonly Word[];
	readonly year: string;
	readonly other: string;
}

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;

/** A word that is a date and nothing more: "2013", "January 2013", "7 January 2013". */
const DATE = /^(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}$/;

/** What stands before a date: never the first half of a name like P/2013. */
const LEADS = /^(?:in|In|since|Since|of|from|until|by|before|after|on|On)$/;

/** Years near one, the nearest first, that the article does not name and that are not after its publication. */
export function otherYears(
	{ reading, years }: Desk,
	year: number
): { readonly below: number[]; readonly above: number[] } {
	const last = Number(reading.published?.slice(0, 4) ?? year + 9);
	const stride = last - year > 30 ? 2 : 1;
	const isUsable = (candidate: number) => candidate <= last && !years.has(String(candidate));
	const steps = [1, 2, 3, 4, 5, 6].map((by) => by * stride);
	return {
		below: steps.map((by) => year - by).filter(isUsable),
		above: steps.map((by) => year + by).filter(isUsable)
	};
}

/** The words with their only year changed; undefined when they name none or several, or the year of publication. */
export function withOtherYear(desk: Desk, words: readonly Word[], draw: number): OtherYear | undefined {
	const dated = words.filter((word) => YEAR.test(word.text));
	const before = words[words.findIndex((word) => word === dated[0]) - 1]?.text ?? '';
	if (dated.some((word) => !DATE.test(word.text)) || !LEADS.test(before)) return undefined;
	const year = YEAR.exec(dated[0]?.text ?? '')?.[0];
	if (dated.length !== 1 || year === undefined || desk.reading.published?.startsWith(year)) return undefined;
	const { below, above } = otherYears(desk, Number(year));
	const choices = [...below.slice(0, 3), ...above.slice(0, 3)];
	const other = choices[Math.floor(draw * choices.length)];
	if (other === undefined) return undefined;
	const changed = words.map((word) => ({ ...word, text: word.text.replace(YEAR, String(other)) }));
	return { words: changed, year, other: String(other) };
}
