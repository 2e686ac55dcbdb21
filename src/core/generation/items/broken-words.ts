import { withoutQuotes } from '../../bank/text';

/** Signs that words were lost or joined wrongly on the way from the sentence to the stem, each with what it catches. */
const SIGNS: readonly { readonly what: string; readonly sign: RegExp }[] = [
	{
		what: '"its to", "the in": a noun is gone',
		sign: /\b(?:the|a|an|its|their|our) (?:of|to|in|on|at|by|for|with|from|and|or|is|are|was|were|did|has|had)\b/i
	},
	{ what: '"to at": a noun is gone', sign: /\b(?:at|in|on|of|to|for) (?:at|in|on|of|for)\b/i },
	{ what: '"On Super on 3 March": half a name is gone', sign: /\b[Oo]n \p{Lu}\p{L}+ on \d/u },
	{
		what: '"nearly CDN": the number is gone',
		sign: /\b(?:nearly|almost|roughly|approximately|exactly) (?:\p{Lu}{2,4}|for|in|of|to|at|by|on)\b/u
	},
	{ what: '"in 2019 908": two numbers touch', sign: /\b(?:1[5-9]|20)\d\d \d/ },
	{ what: '"took on 2019": a day is gone', sign: /\b(?:on|at) (?:1[5-9]|20)\d\d\b/i },
	{
		what: '"did The cast": a sentence begins inside',
		sign: /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]{0,30},? (?:The|A|An|In|On|At|It|He|She|They|This|That) \p{Ll}/u
	},
	{
		what: '"Ada Brook-elect": a name stands for half a word',
		sign: /\p{Lu}\p{L}{1,30}-elect\b/u
	},
	{
		what: '"served, at times.": what was done is gone',
		sign: /^(?!(?:The|An?|In|On|At) )\p{Lu}\S+ (?:\p{Lu}\S+ )?(?:\p{Lu}\S+ )?\p{Ll}+, \p{L}/u
	},
	{
		what: '", which?": a remark without its end',
		sign: /,? (?:which|who|whose|where|when|while|as|than|with|and|or|but)[.?]$/i
	},
	{
		what: '"the first First": a word stands twice',
		sign: /\b(?!had\b|that\b)(?<word>\p{L}{3,30}) \k<word>\b/iu
	},
	{
		what: '"was said was": two verbs without a link',
		sign: /\b(?:was|were|is|are|has|have|had) (?:was|were|is|are|has|had)\b/i
	}
];

/** Why some words of a stem cannot be right English; undefined when nothing speaks against them. Quoted words are not looked at. */
export function brokenWords(stem: string): string | undefined {
	const words = withoutQuotes(stem);
	return SIGNS.find(({ sign }) => sign.test(words))?.what ?? namedClause(words) ?? repeatedName(words);
}

/** "that only Port Ansel.": a clause of names alone, without a verb. */
function namedClause(words: string): string | undefined {
	const clause =
		words
			.split(/ that /)
			.at(-1)
			?.replace(/[.?]$/, '')
			.split(' ') ?? [];
	const isNames = clause.every((word) => /^\p{Lu}/u.test(word) || /^(?:the|of|only)$/.test(word));
	return words.includes(' that ') && isNames ? '"that the Bridge.": a clause without its verb' : undefined;
}

/** "According to Ada Brook, Ada Brook …": nobody names somebody twice in one breath. */
function repeatedName(words: string): string | undefined {
	const parts = words
		.split(/[,.;:?!()]/)
		.map((part) => part.split(' ').map((word) => word.replace(/’s$|'s$/, '')));
	const isCapital = (word = '') => /^\p{Lu}\p{Ll}/u.test(word);
	const surnames = parts.flatMap((part) =>
		part.filter((word, at) => isCapital(word) && isCapital(part[at - 1]) && !isCapital(part[at + 1]))
	);
	const all = parts.flat();
	const again = surnames.find((surname) => all.filter((word) => word === surname).length > 1);
	return again === undefined ? undefined : `${again} is named twice`;
}
