const OFFICE =
	/\b(?:president|minister|secretary|leader|chief|head|boss|chairman|chairwoman|chairperson|chair|ceo|governor|mayor|king|queen|emperor|pope|premier|chancellor|speaker|captain|coach|commissioner|director|director-general|secretary-general|attorney general|inspector general|surgeon general|secretary general|director general|ambassador|adviser|advisor|prince|princess)\b/i;
const NOT_ONLY =
	/\b(?:co-|deputy|assistant|vice|associate|senior|former|executive director|member|analyst|officer|one of)\b/i;
const CHIEF_OFFICER = /\bchief \p{L}+ officer\b/iu;
/** "Chief Superintendent": how high somebody stands in a service that has many of the kind. */
const RANK =
	/\b(?:superintendent|inspector|constable|sergeant|lieutenant|corporal|colonel|major|brigadier|captain|commander|detective|general|admiral|marshal|deputy|chief|sheriff)$/i;
const SERVICE =
	/\b(?:police|detective|chief (?:superintendent|inspector|constable|commissioner)|superintendent|constable|army|navy|lieutenant|colonel|sergeant|inspector|brigadier)\b/i;

/** Whether a role is held by one person at a time. */
export function isOnlyOne(role: string): boolean {
	if (CHIEF_OFFICER.test(role)) return !/\b(?:deputy|assistant|vice|former)\b/i.test(role);
	return OFFICE.test(role) && !NOT_ONLY.test(role) && !isRank(role);
}

/** Whether a role is only a rank of the police or the forces, not the command of something. */
export function isRank(role: string): boolean {
	return RANK.test(role) && SERVICE.test(role) && !/ of /.test(role);
}
