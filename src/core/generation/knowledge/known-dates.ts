/** What everybody can date: a cue in the words of a statement, and the years that are then no news. */
const KNOWN: readonly { readonly cue: RegExp; readonly years: string }[] = [
	{ cue: /\bbin laden\b/i, years: '2001 2011' },
	{ cue: /\b(?:september 11|9\/11|world trade cent(?:er|re)|twin towers)\b/i, years: '2001' },
	{ cue: /\b(?:brexit|european union|united kingdom|britain|uk)\b[^.]+\breferendum\b|\bbrexit\b/i, years: '2016 2020' },
	{ cue: /\btrump\b[^.]+\b(?:elected|president|inaugurated|defeated)\b/i, years: '2016 2017 2020 2024' },
	{ cue: /\bobama\b[^.]+\b(?:elected|won|president|election|office|inaugurated)\b/i, years: '2008 2009 2012 2017' },
	{ cue: /\bbiden\b[^.]+\b(?:vice president|elected|won|president|office)\b/i, years: '2009 2017 2020 2021' },
	{ cue: /\bsaddam\b|\binvasion of iraq\b|\binvaded iraq\b|\biraq war\b/i, years: '2003' },
	{ cue: /\bcrimea\b/i, years: '2014' },
	{ cue: /\b(?:berlin wall|soviet union)\b/i, years: '1989 1990 1991' },
	{ cue: /\b(?:world war|nazi|hitler)\b/i, years: '1914 1918 1933 1939 1940 1941 1944 1945' },
	{ cue: /\bchernobyl\b/i, years: '1986' },
	{ cue: /\bfukushima\b/i, years: '2011' },
	{ cue: /\bkennedy\b[^.]+\b(?:killed|shot|assassinated|assassination)\b/i, years: '1963' },
	{ cue: /\b(?:covid|coronavirus|pandemic)/i, years: '2019 2020' },
	{ cue: /\bdiana\b[^.]+\b(?:died|killed|death)\b/i, years: '1997' },
	{ cue: /\bmoon\b[^.]+\b(?:landed|landing|walked)\b/i, years: '1969' }
];

/** What there was not before a year or a month: no wrong answer may lie before it. */
const BEGINNINGS: readonly { readonly cue: RegExp; readonly first: string }[] = [
	{ cue: /\b(?:covid|coronavirus|sars-cov-2|pandemic)/i, first: '2019-12' },
	{ cue: /\bpresident (?:donald )?trump\b/i, first: '2017-01' },
	{ cue: /\bpresident (?:joe )?biden\b/i, first: '2021-01' },
	{ cue: /\bpresident (?:barack )?obama\b/i, first: '2009-01' },
	{ cue: /\b(?:bitcoin|cryptocurrenc)/i, first: '2009-01' },
	{ cue: /\b(?:smartphone|iphone)/i, first: '2007-01' },
	{ cue: /\b(?:twitter|tweet)/i, first: '2006-03' },
	{ cue: /\byoutube\b/i, first: '2005-02' },
	{ cue: /\bfacebook\b/i, first: '2004-02' }
];

/** Whether everybody knows the year of what some words tell. */
export function isDateKnown(text: string, year: string): boolean {
	return KNOWN.some(({ cue, years }) => cue.test(text) && years.split(' ').includes(year));
}

/** The first month, YYYY-MM, in which what some words tell can have been; undefined when nothing bounds it. */
export function firstPossible(text: string): string | undefined {
	return BEGINNINGS.filter(({ cue }) => cue.test(text))
		.map(({ first }) => first)
		.sort()
		.at(-1);
}
