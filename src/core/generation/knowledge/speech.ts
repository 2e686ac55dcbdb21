/** Verbs that report what somebody says, by lemma. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
	(
		'say tell add claim argue insist announce report warn explain state declare note admit acknowledge confirm deny suggest reply respond ' +
		'comment remark observe write tweet post recall stress emphasise emphasize reiterate assert maintain allege estimate predict ' +
		'promise pledge vow urge conclude believe think hope reveal disclose testify concede contend complain joke quip shout ask ' +
		'describe call propose recommend advise rule find show indicate point continue agree caution assure inform rebuke'
	).split(' ')
);

/** Of these, the ones after which a quotation is the speaker's own words. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
	(
		'say tell add claim argue insist announce warn explain state declare note admit acknowledge confirm reply respond comment remark observe ' +
		'write tweet post recall stress emphasise emphasize reiterate assert maintain promise pledge vow conclude testify concede contend ' +
		'complain joke quip shout ask continue caution clarify exclaim recount elaborate lament muse'
	).split(' ')
);

/** Of these, the ones that report what was said in other words: "X insisted that …". */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
	(
		'say tell claim argue insist announce warn explain state declare note admit acknowledge confirm stress emphasise emphasize ' +
		'reiterate assert maintain testify concede contend complain predict suggest add clarify observe write tweet recall'
	).split(' ')
);
