import type { Option } from '../../bank/item';
import { wordsOf } from '../../bank/text';
import type { EventFact } from '../facts/fact';
import { capitalised, textOf } from '../facts/statements/statement';
import { singleChoice, type Outcome } from './candidate';
import type { Desk } from './desk';
import { keyOption, placed } from './options';
import { saysSo } from './rival-options';

/** What somebody did, as an answer: "Married Ada Example". */
interface Deed {
	readonly fact: EventFact;
	readonly text: string;
	/** The year that the words named and the question asks with. */
	readonly year?: string;
}

const FEWEST_WORDS = 3;
const MOST_WORDS = 14;
const WRONG = 2;

/** What did X do in 1972? The wrong answers are what X did in other years. */
export function whatThen(desk: Desk, fact: EventFact): Outcome {
	const own = deedOf(desk, fact, true);
	if (own?.year === undefined) return 'flawed';
	const others = deedsOf(desk, true).filter(
		({ fact: other, year }) => other.actor === fact.actor && year !== undefined && year !== own.year
	);
	const stem = `What did ${fact.actor.name} do in ${own.year}?`;
	return deedItem(desk, own, {
		stem,
		family: 'what-then',
		others,
		because: (other) => `That was in ${other.year ?? ''}.`
	});
}

/** Which of these did X do? The wrong answers are what others did. */
export function whatDid(desk: Desk, fact: EventFact): Outcome {
	const own = deedOf(desk, fact, false);
	if (!own) return 'flawed';
	const { actor } = fact;
	const others = deedsOf(desk, false).filter(
		({ fact: other, text }) =>
			other.actor !== actor && other.actor.type === actor.type && !names(text, [actor.name, ...actor.aliases])
	);
	return deedItem(desk, own, {
		stem: `Which of these did ${actor.name} do?`,
		family: 'what-did',
		others,
		because: (other) => `That was ${other.fact.actor.name}.`
	});
}

interface Asked {
	readonly stem: string;
	readonly family: string;
	readonly others: readonly Deed[];
	readonly because: (other: Deed) => string;
}

function deedItem(desk: Desk, own: Deed, { stem, family, others, because }: Asked): Outcome {
	const alike = others
		.filter((other) => isAlike(own.text, other.text))
		.filter(
			(other, index, all) =>
				all.findIndex((one) => one.fact.actor === other.fact.actor || family === 'what-then') <= index
		)
		.slice(0, WRONG);
	if (alike.length < WRONG) return 'no-distractors';
	const { fact } = own;
	const wrong = alike.map((other): Option => ({
		text: other.text,
		isKey: false,
		reason: because(other),
		evidence: other.fact.evidence
	}));
	const key = keyOption(own.text, saysSo(fact.statement), fact.evidence);
	const item = singleChoice({
		w: 'what',
		family,
		stem,
		status: 'asserted',
		evidence: [fact.evidence],
		options: placed(key, wrong, desk.randomFor(`${family} ${fact.id}`))
	});
	return { item, fact: fact.id, sentence: fact.sentence, entities: [fact.actor.id], weight: 0.6 };
}

/** Whether two answers are of about one length and share no verb. */
function isAlike(a: string, b: string): boolean {
	const [one, other] = [a, b].map(wordsOf);
	if (!one || !other || one[0] === other[0]) return false;
	return Math.max(one.length, other.length) <= 2 * Math.min(one.length, other.length);
}

function names(text: string, forms: readonly string[]): boolean {
	const own = new Set(wordsOf(text));
	return forms.some((form) => wordsOf(form).some((word) => word.length > 2 && own.has(word)));
}

function deedsOf(desk: Desk, isDated: boolean): readonly Deed[] {
	const found = desk.facts.flatMap((fact) => {
		const deed = fact.kind === 'event' ? deedOf(desk, fact, isDated) : undefined;
		return deed ? [deed] : [];
	});
	return found.filter((deed, index) => found.findIndex((other) => other.fact.id === deed.fact.id) === index);
}

/** The words from the verb on, when they say a finished deed by themselves. */
function deedOf({ reading }: Desk, fact: EventFact, isDated: boolean): Deed | undefined {
	const { statement } = fact;
	const tree = reading.trees[fact.sentence];
	const { finite, predicate, subject } = statement.clause;
	if (statement.negated || statement.speaker !== undefined || finite !== predicate) return undefined;
	if (tree?.tokens[finite]?.tag !== 'VBD' || WEAK.test(tree.tokens[finite]?.lemma ?? '')) return undefined;
	const dates = (reading.dates[fact.sentence] ?? []).filter(
		({ first, value }) => value !== undefined && statement.clause.kept.includes(first)
	);
	const [date] = dates;
	if (isDated && (dates.length !== 1 || date?.written !== 'full')) return undefined;
	const isDate = (index: number) =>
		dates.some(({ first, last, preposition = first }) => index >= preposition && index <= last);
	const words = statement.words.filter(
		({ first }) => first >= finite && first > subject.last && !(isDated && isDate(first))
	);
	const text = capitalised(textOf(words)).replace(/,$/, '');
	const length = words.length;
	if (
		length < FEWEST_WORDS ||
		length > MOST_WORDS ||
		/["“”:;?]|\b(?:he|she|his|her|him|hers|it|its|they|their)\b/i.test(text)
	)
		return undefined;
	if (tellsTitle(reading.title ?? '', text)) return undefined;
	const year = date?.value?.slice(0, 4);
	return { fact, text, ...(year === undefined ? {} : { year }) };
}

/** Verbs of saying and being make no deed. */
const WEAK =
	/^(?:be|say|tell|add|state|note|explain|remark|tweet|write|ask|have|do|go|feel|think|believe|want|hope|describe|call)$/;
const TOLD = 0.5;

function tellsTitle(title: string, text: string): boolean {
	const told = new Set(wordsOf(title));
	const words = wordsOf(text).filter((word) => word.length > 3);
	return words.filter((word) => told.has(word)).length > TOLD * words.length;
}
