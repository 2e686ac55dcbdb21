import type { Evidence, Item, Option, W } from '../../bank/item';
import type { ClaimFact } from '../facts/fact';
import { tellsDeed, tellsNews } from '../facts/kinds/plain-news';
import { spoken, type Word } from '../facts/statements/statement';
import type { Outcome } from './candidate';
import { isRefuted, isToldAlready } from './claims/told-already';
import { unworthyOf } from './claims/worth';
import type { Desk } from './desk';
import { wrongNumber } from './wrong-number';
import { wrongWord } from './wrong-word';
import { wrongYear } from './wrong-year';

/** What is false about a claim, and what is right. */
interface Lie {
	readonly words: readonly Word[];
	readonly reason: string;
	readonly evidence?: Evidence;
	readonly w: W;
}

/** Words that let another number or year be true as well. */
const HEDGED =
	/\b(?:could|may|might|would|can|about|around|approximately|roughly|nearly|almost|some \d|circa|estimat\p{Ll}+|suggest\p{Ll}*|possibl[ey]|probabl[ey]|likely|at least|at most|up to|over \d|more than|less than|fewer than|between \S+ and|as (?:early|late|many|much) as|or (?:so|more|less))\b/iu;
const FEWEST_WORDS = 6;
const MOST_WORDS = 25;

/** True or false: a plain statement as it stands, and the same with something in it that the article contradicts. */
export function trueFalse(desk: Desk, fact: ClaimFact): readonly Outcome[] {
	const text = spoken(fact.statement);
	const length = text.split(' ').length;
	if (length < FEWEST_WORDS || length > MOST_WORDS || isAnybodys(fact, text)) return ['flawed'];
	if (unworthyOf(desk.reading, fact.statement) !== undefined) return ['flawed'];
	return [trueStatement(desk, fact), falseStatement(desk, fact)];
}

/** "The opposition has called for protests": without a name, a number or a year it could be said of any story. */
function isAnybodys({ named }: ClaimFact, text: string): boolean {
	return named.length === 0 && !/\d/.test(text);
}

function trueStatement({ reading }: Desk, fact: ClaimFact): Outcome {
	const { statement } = fact;
	if (!tellsNews(reading, statement) || fact.sentence === 0 || isToldAlready(reading, statement))
		return 'flawed';
	return claimOutcome(fact, spoken(statement));
}

function falseStatement(desk: Desk, fact: ClaimFact): Outcome {
	const { statement } = fact;
	const lie = statement.negated ? undefined : lieAbout(desk, fact);
	if (!lie || (tellsDeed(desk.reading, statement) && !tellsNews(desk.reading, statement))) return 'flawed';
	return claimOutcome(fact, spoken(statement, lie.words), lie);
}

/** What is false: a number or a year of the article stands where another belongs, or a word gives way to its opposite. */
function lieAbout(desk: Desk, fact: ClaimFact): Lie | undefined {
	const exact = HEDGED.test(spoken(fact.statement))
		? undefined
		: (wrongDate(desk, fact) ?? wrongCount(desk, fact));
	return exact ?? oppositeOf(desk, fact);
}

function wrongCount(desk: Desk, fact: ClaimFact): Lie | undefined {
	const changed = wrongNumber(desk, fact);
	return (
		changed && {
			...changed,
			w: 'how-many',
			reason: `The article says ${changed.right}, not ${changed.wrong}.`
		}
	);
}

function wrongDate(desk: Desk, fact: ClaimFact): Lie | undefined {
	const changed = wrongYear(desk, fact);
	return changed && { ...changed, w: 'when', reason: `It was ${changed.year}, not ${changed.other}.` };
}

function oppositeOf(desk: Desk, fact: ClaimFact): Lie | undefined {
	const changed = wrongWord(desk, fact);
	if (changed && isRefuted(desk.reading, changed.right, changed.wrong)) return undefined;
	return (
		changed && {
			...changed,
			w: 'what',
			reason: `The article says “${changed.right}”, not “${changed.wrong}”.`
		}
	);
}

/** A sentence with its full stop, which "Inc." has already. */
function stopped(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}

function claimOutcome(fact: ClaimFact, text: string, lie?: Lie): Outcome {
	const isTrue = lie === undefined;
	const option = (name: 'True' | 'False'): Option => ({
		text: name,
		isKey: isTrue === (name === 'True'),
		reason: lie?.reason ?? 'The article says so.',
		evidence: fact.evidence
	});
	const item: Item = {
		kind: 'true-false',
		id: 'q0',
		w: lie?.w ?? 'what',
		family: 'true-false',
		stem: stopped(text),
		evidence: [fact.evidence, ...(lie?.evidence ? [lie.evidence] : [])],
		status: fact.status,
		origin: 'generated',
		options: [option('True'), option('False')]
	};
	const entities = fact.named.map(({ id }) => id);
	return { item, fact: fact.id, sentence: fact.sentence, entities, weight: isTrue ? 0.6 : 0.7 };
}
