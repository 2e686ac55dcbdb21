import { withoutQuotes } from '../../bank/text';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const RANK =
	'(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|bottom|last|level|points?|place|leaders?)';

/** Signs that a stem leaves out what its heart is about, or says a thing twice, each with what it catches. */
const SIGNS: readonly { readonly what: string; readonly sign: RegExp }[] = [
	{ what: '"six times as high": as whose?', sign: /\btimes as \p{Ll}+(?!.*\bas\b)/u },
	{
		what: '"three times more": than what?',
		sign: /\btimes (?:more|less|\p{Ll}+er)\b(?!.*\b(?:than|that of)\b)/u
	},
	{
		what: '"between Norway at 14%": 14% of what?',
		sign: /\p{Lu}\p{Ll}+ (?:at|on|with) (?:\d[\d.,]*|_____) ?(?:%|percent\b|per cent\b)(?! of\b| \p{Ll})/u
	},
	{
		what: '"third in the group": in which?',
		sign: new RegExp(
			`\\b(?:${RANK} (?:\\p{L}+ )?(?:in|of|on)|topp?(?:s|ed|ing)?|won|wins?|winning) (?:the|their|its) (?:group|pool|table|standings|ladder)\\b(?! (?:of|stage|phase|match|game))`,
			'iu'
		)
	},
	{ what: '"five points behind": when?', sign: /\bpoints? (?:behind|ahead of|clear of|off) / },
	{
		what: '"a debate on an issue": on which?',
		sign: /\ban? (?:\p{Ll}+ )?(?:issue|matter|topic|thing)\b(?! (?:of|about|that|where)\b)/u
	},
	{
		what: '"estimates include ten years": ten years of what?',
		sign: /\binclud(?:e|es|ed) (?:\S+ (?:to|or|and) )?\S+ (?:years?|months?|weeks?|days?|hours?|percent|%)(?=[.,?]|$)/u
	},
	{
		what: '"began in May 2011 on 3 May 2011": the month stands twice',
		sign: new RegExp(`\\b(?<month>${MONTH} (?:1[5-9]|20)\\d\\d)\\b.*\\b\\k<month>\\b`, 'u')
	},
	{
		what: '"seriously": a long word stands twice',
		sign: /(?<![\p{L}-])(?<word>\p{Ll}{5,}ly)(?![\p{L}-]).*(?<![\p{L}-])\k<word>(?![\p{L}-])/u
	},
	{
		what: '"83-pages": a number joined to a plural',
		sign: /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)-(?:page|year|month|week|day|hour|minute|mile|met(?:er|re)|point|goal|seat|member|dollar|pound|euro)s\b/u
	}
];

/** Why a stem says nothing to one who has not the sentence before it; undefined when nothing speaks against it. Quoted words are not looked at. */
export function unsaidIn(stem: string): string | undefined {
	const words = withoutQuotes(stem);
	return SIGNS.find(({ sign }) => sign.test(words))?.what;
}
