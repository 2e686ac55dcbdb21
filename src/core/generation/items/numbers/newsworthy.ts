import type { QuantityFact } from '../../facts/fact';
import { entityAt } from '../../facts/entities/entity';
import { stemOf } from '../../facts/story';
import type { Token } from '../../language/sentence';
import type { Desk } from '../desk';
import { isCentral } from '../people/standing';
import { isHarmed } from './worth';

/** Below this a count is small talk unless it counts what the story is about. */
const SMALL = 10;
/** Sentences that tell the news itself. */
const LEAD = 2;
/** What somebody has brought about and is known for. */
const ACHIEVES =
	/^(?:win|record|release|write|publish|direct|score|sell|found|build|discover|earn|serve|face|plead|sentence|secure|gain|lose|hold|take|issue|carry|close|cut|create|elect)$/;
/** Another event, which the story only mentions: "a Norvald bombing killed five". */
const OTHER_EVENT =
	/(?:^|, |\d )(?:an?|another|one) (?:\p{L}+ ){0,3}(?:bombing|attack|blast|explosion|shooting|crash|fire|quake|earthquake|collapse|flood|landslide|raid|strike|accident) (?:\p{L}+ ){0,2}(?:killed|injured|wounded|left|claimed)\b/iu;
/** Times that are measured from something left out. */
const FROM_NOWHERE =
	/\b(?:within|in) (?:a|one) (?:single )?(?:year|month|week|day)\b|\bcontinue(?:s|d)? to (?:run|operate|have|own|employ|hold)\b/i;

/** Whether a number is of the news itself, its cause or its outcome, not of something at its side. */
export function isOfNews(desk: Desk, fact: QuantityFact, stem: string): boolean {
	const isLead = fact.sentence <= LEAD;
	if (FROM_NOWHERE.test(stem) || (!isLead && OTHER_EVENT.test(stem))) return false;
	if (isAmount(fact) || isLead) return true;
	const { value, kind } = fact.quantity;
	if (kind === 'count' && value < SMALL) return isTollOrTopic(desk, fact);
	return touchesStory(desk, fact);
}

/** Money, shares, scores and strengths are news by themselves. */
function isAmount({ quantity: { kind } }: QuantityFact): boolean {
	return /^(?:money|percent|score|magnitude|multiple)$/.test(kind);
}

/** Whether a small count is of people harmed, of what the headline tells, or of what somebody of the headline has achieved. */
function isTollOrTopic(desk: Desk, fact: QuantityFact): boolean {
	const { reading } = desk;
	const tokens = reading.sentences[fact.sentence]?.tokens ?? [];
	const noun = tokens[fact.quantity.noun ?? -1];
	if (isHarmed(desk, fact)) return fact.quantity.value > LEAD;
	if (noun && reading.story.things.has(stemOf(noun.lemma.toLowerCase()))) return true;
	const { frame } = fact;
	if (!frame || !ACHIEVES.test(tokens[frame.verbs.main]?.lemma ?? '')) return false;
	return fact.statement.words.some(({ first }) => {
		const entity = entityAt(reading.entities, fact.sentence, first);
		return entity !== undefined && first <= frame.verbs.finite && isCentral(reading, entity);
	});
}

/** Nouns that count what is won or lost in a vote, and the people a story is about. */
const AT_STAKE = /^(?:vote|seat|delegate|people|person|pledge)$/;

/** Whether the words around a number tell of the headline or of somebody or something the story is about; a toll or a vote that names nothing else does. */
function touchesStory(desk: Desk, fact: QuantityFact): boolean {
	const { reading } = desk;
	const { sentence, statement, quantity } = fact;
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const named = statement.words.flatMap(({ first }) => entityAt(reading.entities, sentence, first) ?? []);
	if (named.some((entity) => isCentral(reading, entity))) return true;
	const isAtStake = isHarmed(desk, fact) || AT_STAKE.test(tokens[quantity.noun ?? -1]?.lemma ?? '');
	if (isAtStake && (named.length === 0 || /^(?:vote|seat)$/.test(tokens[quantity.noun ?? -1]?.lemma ?? '')))
		return true;
	return statement.words.some(
		({ first }) =>
			!entityAt(reading.entities, sentence, first) && isOfHeadline(tokens[first], reading.story.things)
	);
}

function isOfHeadline(token: Token | undefined, things: ReadonlySet<string>): boolean {
	return (
		token !== undefined && /^(?:NN|VB|JJ)/.test(token.tag) && things.has(stemOf(token.lemma.toLowerCase()))
	);
}
