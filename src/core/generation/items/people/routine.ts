/** Calls for witnesses, and where to ring. */
const APPEAL =
	/\b(?:urge|appeal(?:ing)? (?:to|for)|ask(?:ing)?|encourage) (?:\p{L}+ ){0,3}(?:anyone|anybody|witnesses|information)\b|\bcontact (?:the )?police\b|\bcalling \d|\bcome forward\b/iu;
/** How far a service has got with its work. */
const STATE_OF_WORK =
	/\b(?:operation|investigation|inquiry|search|probe) (?:(?:in|at|into|for|of) (?:\p{L}+ ){1,6})?(?:is|has been|remains) (?:now |still )?(?:complete|completed|over|finished|ongoing|active|open|under ?way)\b/iu;
/** What every company and every office says. */
const REGRET =
	/\b(?:understand|regret|apologi[sz]e|sorry)(?: \p{L}+){0,4} (?:inconvenience|frustration|disruption|difficulties|concerns?)\b|\bthoughts (?:and prayers )?(?:are|go)\b|\bcondolences\b|\bprayers(?= \p{L}+ (?:\p{L}+ )?(?:the |their )?famil)|\b(?:deeply|very) (?:saddened|shocked)\b|\bpriority is (?:to|the)\b|\b(?:is|are) (?:our|the) (?:top|first|highest|number one) priority\b|\bmonitoring the situation\b/iu;
/** How a patient or a prisoner is: a bulletin that several officials give. */
const BULLETIN =
	/\b(?:in|was|is|remains?) (?:an? )?[“"‘']?(?:\p{L}+ly )?(?:critical|serious|stable|grave|satisfactory|difficult)[”"’']?,? (?:but \p{L}+ )?condition\b|\bin (?:police )?custody\b/iu;
/** Words that only say what somebody is called: their point was cut off. */
const NAMES_SOMEBODY =
	/^The (?:guy|man|woman|lady|bloke) [^,;]*(?:is|was) an? [^,;]* (?:named|called) \p{Lu}\p{L}+$/iu;
/** "my dad", "our prime minister": only kin, or a countryman, speaks so. */
const OF_OWN =
	/\b(?:my|our) (?:dad|father|mother|mom|mum|brother|sister|son|daughter|husband|wife|grandfather|grandmother|prime minister|president|king|queen|chancellor)\b/i;

/** Whether words are such as anybody in that post would say, or tell by themselves whose they are. */
export function isRoutine(text: string): boolean {
	return [APPEAL, STATE_OF_WORK, REGRET, BULLETIN, NAMES_SOMEBODY, OF_OWN].some((form) => form.test(text));
}
