import type { Sentence, Token } from '../../language/sentence';
import type { Tense } from './place-date';

const FUTURE_AUXILIARIES = new Set([
	'will',
	"'ll",
	'’ll',
	'wo',
	'shall',
	'would',
	'may',
	'might',
	'could',
	'should',
	'must'
]);
/** What is planned or called for lies ahead, whatever the tense of these words. */
const PLANNING = new Set(
	'expect plan due set schedule hope aim intend want vow promise pledge agree prepare slate likely decide propose call urge ask invite'.split(
		' '
	)
);
/** Of these, the ones whose complement is surely ahead when it is an infinitive. */
const EXPECTING = new Set(
	'be expect plan due set schedule hope aim intend vow promise pledge prepare slate likely'.split(' ')
);

/** Whether what a token belongs to lies before or after the day of publication. */
export function tenseAt(sentence: Sentence, at: number): Tense {
	const { tokens } = sentence;
	let place = at;
	for (let steps = 0; steps < 12; steps++) {
		const token = tokens[place];
		if (!token) break;
		if (place !== at && PLANNING.has(token.lemma))
			return isAheadOf(tokens, place, at) ? 'unclear' : tenseOfVerb(tokens, place);
		if (place !== at && isPredicate(tokens, place)) return tenseOfVerb(tokens, place);
		place = token.head;
	}
	return tokens.some((token) => token.tag === 'VBD') ? 'past' : 'unclear';
}

function isPredicate(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token && /^(?:VB|MD)/.test(token.tag)) return token.relation !== 'amod';
	return tokens.some((other) => other.head === at && other.relation === 'cop');
}

/** The date belongs to a noun below the planning word: "called for protests on Saturday". */
function isAheadOf(tokens: readonly Token[], planning: number, at: number): boolean {
	const head = tokens[at]?.head ?? -1;
	return head !== planning;
}

function tenseOfVerb(tokens: readonly Token[], verb: number): Tense {
	const token = tokens[verb];
	if (!token) return 'past';
	const helpers = tokens.filter((other) => other.head === verb && /^(?:aux|cop|mark)/.test(other.relation));
	if (helpers.some((helper) => FUTURE_AUXILIARIES.has(helper.text.toLowerCase()))) return 'future';
	const finite = [token, ...helpers].find((word) => /^VB[ZPD]$/.test(word.tag));
	if (finite?.tag === 'VBD') return 'past';
	if (finite === token) return 'future';
	const isInfinitive = token.tag === 'VB' && helpers.some((helper) => helper.text.toLowerCase() === 'to');
	const governor = tokens[token.head];
	if (isInfinitive && governor) {
		if (EXPECTING.has(governor.lemma)) return 'future';
		return PLANNING.has(governor.lemma) ? 'unclear' : 'past';
	}
	return token.tag === 'VBG' && helpers.some((helper) => /^(?:is|are|'s|'re)$/.test(helper.text))
		? 'future'
		: 'past';
}
