/** How often somebody was stabbed or shot is no matter for a game. */
const HURT = '(?:stabbed|shot|hit|beaten|struck|bitten|kicked|punched|slashed)';
const WOUNDS = new RegExp(
	`\\btimes .+ ${HURT}\\b|\\b${HURT} .+ times\\b|\\b(?:stab|bullet|gunshot|knife) wounds?\\b`,
	'iu'
);
/** The days of an age, the minute of a goal: nobody keeps them in mind. */
const TO_THE_DAY =
	/\b(?:years?|_____) and (?:\d+|_____) days\b|^After how many (?:seconds|minutes|laps|overs)\b/u;

/** Whether a stem asks for, or holds, a number that nobody need, or should, remember. */
export function isTrifle(stem: string): boolean {
	return WOUNDS.test(stem) || TO_THE_DAY.test(stem);
}

const BARE_DEED =
	/^(?:around |about |some )?_____ \p{Ll}+ \p{Ll}+(?: (?:on|in) (?:\d+ )?(?:\p{L}+ )?\d{4})?\.$|^(?:about |approximately )?how many \p{Ll}+(?: \p{Ll}+)?(?: did| were| have| had)? \p{Ll}+(?: (?:on|in) (?:\d+ )?(?:\p{L}+ )?\d{4})?\?$/iu;

/** "How many troops disembarked on 24 March 2008?": whether a question names no doer and no place. */
export function isBareDeed(stem: string): boolean {
	return BARE_DEED.test(stem);
}
