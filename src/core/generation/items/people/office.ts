const OFFICE =
	/\b(?:president|minister|secretary|leader|chief|head|boss|chairman|chairwoman|chairperson|chair|ceo|governor|mayor|king|queen|emperor|pope|premier|chancellor|speaker|captain|coach|commissioner|director|director-general|secretary-general|attorney general|inspector general|surgeon general|secretary general|director general|ambassador|adviser|advisor|prince|princess)\b/i;
const NOT_ONLY =
	/\b(?:co-|deputy|assistant|vice|associate|senior|former|executive director|member|analyst|officer|one of)\b/i;

/** Whether a role is held by one person at a time. */
export function isOnlyOne(role: string): boolean {
	return OFFICE.test(role) && !NOT_ONLY.test(role);
}
