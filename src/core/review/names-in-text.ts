const NAME =
	/\p{Lu}[\p{L}\p{M}’'-]+(?: (?:(?:of|of the|de|de la|da|del|la|van|von|bin|al) )?\p{Lu}[\p{L}\p{M}’'-]+){0,5}/gu;
const POSSESSIVE = /[’']s$/u;
const OPENS_SENTENCE = /^$|[.!?:…\n“”‘’"()]\s?$/u;
/** Words that have a capital because they open a sentence. */
const OPENER =
	/^(?:On|In|At|By|From|For|With|After|Before|While|When|As|But|And|The|A|An|He|She|It|They|This|That|Yesterday|Today|Later|Earlier|Meanwhile|Last|Both|Then|Since|Although|Under|Of) /u;
const DAYS_AND_MONTHS =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?$/;

/**
 * The names of a text, in the order in which it first says them: runs of words with a capital letter. A single word that opens
 * a sentence is none there.
 */
export function namesIn(text: string): readonly string[] {
	const names = new Set<string>();
	for (const { 0: found, index } of text.matchAll(NAME)) {
		const opens = OPENS_SENTENCE.test(text.slice(Math.max(0, index - 2), index));
		const name = (opens ? found.replace(OPENER, '') : found).replace(POSSESSIVE, '');
		const isSure = !opens || name.includes(' ') || name !== found || index === 0;
		if (isSure && !DAYS_AND_MONTHS.test(name)) names.add(name);
	}
	return [...names];
}
