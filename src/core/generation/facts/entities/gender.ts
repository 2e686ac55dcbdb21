import type { Sentence } from '../../language/sentence';
import type { Gender, TokenRange } from './entity';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['himself', 'male'],
	['she', 'female'],
	['her', 'female'],
	['hers', 'female'],
	['herself', 'female']
]);

/**
 * The gender that pronouns say: only sentences count in which no other person is named, from the mention on,
 * and all pronouns of the article that can be read so have to agree.
 */
export function genderOfPronouns(
	sentences: readonly Sentence[],
	own: readonly TokenRange[],
	others: readonly TokenRange[]
): Gender | undefined {
	const said = own.flatMap((mention) => {
		const isAlone = !others.some(({ sentence }) => sentence === mention.sentence);
		if (!isAlone) return [];
		const tokens = sentences[mention.sentence]?.tokens.slice(mention.last + 1) ?? [];
		const untilQuote = tokens.findIndex(({ text }) => /^["“]$/.test(text));
		return tokens
			.slice(0, untilQuote < 0 ? undefined : untilQuote)
			.map(({ text }) => PRONOUNS.get(text.toLowerCase()))
			.filter((gender) => gender !== undefined);
	});
	return new Set(said).size === 1 ? said[0] : undefined;
}
