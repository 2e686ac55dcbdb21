const TOKEN = /,|_{2,}|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

const SPEAKERS = new Set(['we', 'us', 'our', 'ours', 'my', 'me', 'you', 'your', 'ourselves', 'here']);
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'they', 'them', 'their', 'theirs']);
const SUBJECTS = new Set(['he', 'she', 'they']);
const THING = new Set(['it', 'its']);
const POINTING = new Set(['this', 'these']);
const POINTED_TIME =
	/\bthat (?:day|time|year|month|week|night|evening|morning|point|moment|period|season)\b/iu;
/** The options or entries are "these" to a stem that asks to choose among them or to put them in order. */
const AMONG_OPTIONS = /^(?:which (?:one )?of|put|place|arrange|sort|match) these\b/iu;
const LATTER = /\bthe (?:latter|aforementioned|above)\b|\bthe following(?=[,:;.?]|$)/iu;
const DETERMINERS = new Set(
	'the a an each every some any no all both several many few another which what whose one two three four five six seven eight nine ten other'.split(
		' '
	)
);
const OPENERS = new Set(
	'who whom whose what which when where why how in on at to of by from for with under after before during since until as about more less than according did does do is are was were has have had will would can could may might should if while although because and or but not only there he she it they his her their its this these those that'.split(
		' '
	)
);
const AUXILIARIES = new Set(
	'did does do is are was were has have had will would can could may might should must'.split(' ')
);
const OPENING = new Set(
	'during in after before while when with as despite at on since by from for like'.split(' ')
);
const EXPLETIVE = /^(?:takes?|took|taken|costs?|be|is|was)$/u;
const SAYING =
	/^(?:say|says|said|claim|claims|claimed|insist|insists|insisted|announce|announced|believe|believes|believed|think|thinks|thought|deny|denies|denied|warn|warned|admit|admitted|confirm|confirmed|argue|argued|hope|hopes|hoped|fear|fears|feared|add|added|stress|stressed|reveal|revealed|promise|promised|vow|vowed|suggest|suggested|tell|told|explain|explained|state|stated|that)$/u;

/** Whether a stem (its quoted parts left out) leans on words that only the article explains: "he", "our", "this", "that day", "the latter". */
export function hasUnresolvedReference(stem: string): boolean {
	if (POINTED_TIME.test(stem) || LATTER.test(stem)) return true;
	const tokens = stem.replace(AMONG_OPTIONS, '').match(TOKEN) ?? [];
	return tokens.some((token, index) => isUnresolved(token, tokens, index));
}

function isUnresolved(token: string, tokens: readonly string[], index: number): boolean {
	const word = token.toLowerCase();
	const isAcronym = token.length > 1 && token === token.toUpperCase();
	if (isAcronym) return false;
	if (POINTING.has(word) || SPEAKERS.has(word)) return true;
	if (!PERSONAL.has(word) && !THING.has(word)) return false;
	const before = tokens.slice(0, index);
	if (namesSomething(withoutMeasure(before)) || namedAfterOpening(tokens, index)) return false;
	if (THING.has(word)) return !EXPLETIVE.test(tokens[index + 1] ?? '');
	const isAboutWho = /^who(?:se|m)?$/iu.test(before[0] ?? '');
	const isSaidOfSelf = SUBJECTS.has(word) || !SAYING.test(before.at(-1) ?? '');
	return !(isAboutWho && isSaidOfSelf);
}

/** "How many Grammys did …", "In which year was …": what is counted or dated is nobody that a pronoun could stand for. */
function withoutMeasure(words: readonly string[]): readonly string[] {
	const isMeasure =
		/^(?:\w+ ){0,2}(?:how (?:many|much|old|long|often|far)|(?:which|what) (?:year|month|day|date|decade|century))\b/iu;
	const verb = words.findIndex((word) => AUXILIARIES.has(word));
	return verb > 0 && isMeasure.test(words.join(' ')) ? words.slice(verb) : words;
}

/** "During her studies, Ada …": a pronoun in an opening phrase stands for the name right after its comma. */
function namedAfterOpening(tokens: readonly string[], index: number): boolean {
	const comma = tokens.indexOf(',');
	const opens = OPENING.has(tokens[0]?.toLowerCase() ?? '');
	return opens && index < comma && /^(?:_|\p{Lu})/u.test(tokens[comma + 1] ?? '');
}

/** Whether some words hold a name, a blank or a determined noun that a later pronoun can stand for. */
function namesSomething(words: readonly string[]): boolean {
	return words.some((word, index) => {
		const lower = word.toLowerCase();
		if (OPENERS.has(lower) && index === 0) return false;
		if (word.startsWith('__') || /^\p{Lu}/u.test(word)) return true;
		const previous = words[index - 1]?.toLowerCase() ?? '';
		return !OPENERS.has(lower) && (DETERMINERS.has(previous) || /\d|['’]s$/u.test(previous));
	});
}
