import { withoutQuotes } from '../../bank/text';

const MONTH =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:1[5-9]|20)\d\d\b/gu;
const LONG_WORD = /(?<![\p{L}-])\p{Ll}{5,30}ly(?![\p{L}-])/gu;
const RANK =
	'(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|bottom|last|level|points?|place|leaders?)';

/** Signs that a stem leaves out what its heart is about, or says a thing twice, each with what it catches. */
const SIGNS: readonly { readonly what: string; readonly sign: RegExp }[] = [
	{
		what: '"between Norway at 14%": 14% of what?',
		sign: /\p{Lu}\p{Ll}+ (?:at|on|with) (?:\d[\d.,]* ?(?:%|percent\b|per cent\b)(?! of\b)|_____(?=[.,]))/u
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
		what: '"in the last week of the year": of which?',
		sign: /\b(?:of|in|during) the (?:year|month|week)(?=[.,?]|$| (?:and|was|were)\b)/u
	},
	{
		what: '"in ’02": a year cut short',
		sign: /(?<![\p{L}\d])['’‘]\d\d\b/u
	},
	{
		what: '"until 21st": of which month?',
		sign: /\b(?:until|till|to|through|and|from) (?:the )?\d{1,2}(?:st|nd|rd|th)(?=[.,?]|$)/u
	},
	{
		what: '"in April 2010, in March 2010": two times side by side',
		sign: /\b(?:in|on) (?:[\p{L}\d]+ ){0,2}(?:1[5-9]|20)\d\d,? (?:in|on) (?:[\p{L}\d]+ ){0,2}(?:1[5-9]|20)\d\d\b/u
	},
	{ what: '"23 percent … 8%": one thing written two ways', sign: /\bper ?cent .*\d%|\d% .*\bper ?cent\b/u },
	{
		what: '"the President": of which country?',
		sign: /\b[Tt]he (?:President|Prime Minister|Chancellor|King|Queen|Governor|Mayor|Minister)\b(?! (?:of|\p{Lu}))/u
	},
	{
		what: '"83-pages": a number joined to a plural',
		sign: /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)-(?:page|year|month|week|day|hour|minute|mile|met(?:er|re)|point|goal|seat|member|dollar|pound|euro)s\b/u
	}
];

/** Why a stem says nothing to one who has not the sentence before it; undefined when nothing speaks against it. Quoted words are not looked at. */
export function unsaidIn(stem: string): string | undefined {
	const words = withoutQuotes(stem);
	if (isTwice(words, MONTH) || isTwice(words, LONG_WORD)) return 'a month or a long word stands twice';
	return SIGNS.find(({ sign }) => sign.test(words))?.what ?? comparedWithNothing(words);
}

/** "began in May 2011 on 3 May 2011", "quickly left and quickly came". */
function isTwice(words: string, what: RegExp): boolean {
	const found = words.match(what) ?? [];
	return new Set(found).size < found.length;
}

/** "six times as high", "three times more": as whose, than what? */
function comparedWithNothing(words: string): string | undefined {
	const compared = /\btimes (?<how>as|more|less|\p{Ll}{2,20}er)\b/u.exec(words);
	if (!compared) return undefined;
	const rest = words.slice(compared.index + compared[0].length);
	const standard = compared.groups?.how === 'as' ? /\bas\b/ : /\b(?:than|that of|those of)\b/;
	return standard.test(rest) ? undefined : '"six times as high": as whose?';
}
