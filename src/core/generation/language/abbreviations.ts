/** Lower-case words that keep their full stop and are always followed by more: titles and the like. */
const leading = new Set(
	`mr mrs ms mx dr prof rev fr sr. hon gen col maj capt cmdr cdr lt sgt cpl pvt adm brig gov sen sens rep reps pres supt det insp
	messrs mme mlle st ste mt vs v e.g i.e cf viz approx ca fig figs vol pp ed eds dept univ assn`.split(/\s+/u)
);

/** Lower-case words that keep their full stop and may end a sentence. */
const trailing = new Set(
	`inc corp co ltd llc bros jr sr etc al esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs
	fri sat sun ave blvd rd hwy ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
	okla ore pa penn tenn tex va vt wash wis wyo ont que hrs yrs mins lbs oz ft ph.d`.split(/\s+/u)
);

/** Those of them that are everyday words, so that only a capital makes an abbreviation of them. */
const alsoWords = new Set(
	'mar sat sun mon ill ind la mass miss del co wash ore pa fig ed mo det gen col rep st fr hon pres v'.split(
		' '
	)
);

/** Words that, capitalised after an abbreviation, begin a sentence rather than go on with a name. */
const openers = new Set(
	`the a an he she it they we i you this that these those there his her their its our my but and or so yet if when while
	after before as at in on for from by with to of since although though because however meanwhile according some many most more
	all both each no not what who where why how then now one two three several another other also still even only last earlier
	later police officials critics`.split(/\s+/u)
);

export type FullStop = 'goes-on' | 'may-end' | 'ends';

/** What a full stop right after a word (or inside it, "U.S.") means: part of an abbreviation, or the end of a sentence. */
export function fullStopAfter(word: string): FullStop {
	const lower = word.toLowerCase();
	if (/^\p{L}$/u.test(word)) return /^[\p{Lu}v]$/u.test(word) && word !== 'I' ? 'goes-on' : 'ends';
	if (alsoWords.has(lower) && lower === word) return 'ends';
	if (leading.has(lower)) return 'goes-on';
	if (trailing.has(lower)) return 'may-end';
	return /^(?:\p{L}\.){1,8}\p{L}$/u.test(word) ? 'may-end' : 'ends';
}

export function opensSentence(word: string): boolean {
	return openers.has(word.toLowerCase());
}
