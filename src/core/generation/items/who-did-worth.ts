import type { EventFact } from '../facts/fact';
import { indicesOf } from '../facts/tree';
import type { Desk } from './desk';

const LONGEST = 26;
/** "In addition to Vermont" tells of the rest; a comma before "her “…”" joins two sentences. */
const CLUMSY = /\bin addition to\b|, (?:his|her|their) ["“]/i;

/** Whether a question is too long or too tangled to be read at once. */
export function isHeavy(stem: string): boolean {
	return stem.split(' ').length > LONGEST || CLUMSY.test(stem);
}

/** Speech without words that are worth keeping: "said the road was shut", "told reporters that …". */
const PLAIN_SPEECH = /^(?:say|tell|add|state|inform|report)$/;
/** Charges are lists of offences that nobody remembers. */
const CHARGED = /^(?:convict|charge|indict)$/;
/** Who speaks for others, or for a force, whoever it is. */
const FOR_OTHERS = /^(?:spokesman|spokeswoman|spokesperson|officer|inspector|sergeant|constable)$/;
/** Organisations that act in every story of their kind: which one is known or does not matter. */
const EVERYWHERE = /^(?:media|intergovernmental|militant|agency)$/;
/** Years after which nobody else of the story could have done it. */
const LONG_AGO = 15;

/** Whether what somebody did stands at the side of the story, or could not be told of anybody else in it. */
export function isAside({ reading }: Desk, { actor, statement }: EventFact): boolean {
	const { sentence, clause, asOf } = statement;
	const tokens = reading.trees[sentence]?.tokens ?? [];
	const verb = tokens[clause.predicate]?.lemma ?? '';
	if (actor.type === 'organisation') return EVERYWHERE.test(actor.subtype ?? '');
	if (actor.type !== 'person') return isPartOfName(tokens, clause.subject);
	const isQuoted = statement.words.some(({ text }) => /["“]/.test(text));
	if ((PLAIN_SPEECH.test(verb) && !isQuoted) || CHARGED.test(verb) || verb === 'have') return true;
	if (asOf !== undefined || actor.roles.some(({ head }) => FOR_OTHERS.test(head))) return true;
	return isLongAgo({ reading }, sentence);
}

/** "the Parliament of Arvik, Norway": the country only says where the subject is. */
function isPartOfName(
	tokens: readonly { readonly text: string }[],
	subject: EventFact['statement']['clause']['subject']
): boolean {
	return indicesOf(subject).some((at) => tokens[at]?.text === ',');
}

function isLongAgo({ reading }: Pick<Desk, 'reading'>, sentence: number): boolean {
	const now = Number(reading.published?.slice(0, 4));
	return (reading.dates[sentence] ?? []).some(
		({ value }) => value !== undefined && now - Number(value.slice(0, 4)) > LONG_AGO
	);
}
