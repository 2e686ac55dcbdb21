import type { QuantityFact } from '../../facts/fact';
import type { Desk } from '../desk';
import { stemOf } from '../../facts/story';

/** What is done to people in the news: its numbers always matter. */
const CASUALTY =
	/^(?:kill|injure|wound|hurt|die|rescue|arrest|detain|displace|evacuate|hospitali[sz]e|drown|trample|execute|shoot|infect|deport|suspend|sentence|charge|vote)$/;
const STATE = /^(?:dead|missing|homeless|injured|wounded|killed)$/;

/** Numbers that matter less are not asked. */
export const LEAST_WORTH = 0.49;

type Place = Pick<QuantityFact, 'sentence' | 'frame' | 'statement'>;

function verbOf({ reading }: Pick<Desk, 'reading'>, { frame, sentence }: Place): string {
	return (frame && reading.sentences[sentence]?.tokens[frame.verbs.main]?.lemma) ?? '';
}

/** Whether a number counts people to whom something is done, or who vote. */
export function isHarmed(desk: Pick<Desk, 'reading'>, { frame, sentence, statement }: Place): boolean {
	const tokens = desk.reading.sentences[sentence]?.tokens ?? [];
	const verb = frame?.verbs.main ?? statement.clause.predicate;
	const isState = ({ lemma }: (typeof tokens)[number], index: number) =>
		frame !== undefined && index > frame.verbs.main && index <= frame.last && STATE.test(lemma);
	return frame?.participle !== undefined || CASUALTY.test(tokens[verb]?.lemma ?? '') || tokens.some(isState);
}

/** How much a number matters to the story, 0–1. */
export function worthOf({ reading }: Desk, { quantity, frame, sentence, statement }: QuantityFact): number {
	const place = { ...(frame ? { frame } : {}), sentence, statement };
	const verb = verbOf({ reading }, place);
	const isCasualty = isHarmed({ reading }, place);
	const about = statement.words.filter((word) =>
		reading.story.things.has(stemOf(word.text.toLowerCase()))
	).length;
	const share = sentence / Math.max(1, reading.sentences.length - 1);
	const importance = reading.importance.sentences[sentence] ?? 0;
	const harm = /^(?:kill|injure|wound|die|hurt)$/.test(verb);
	return (
		classWorth(quantity, { isCasualty, harm }) +
		0.06 * Math.min(3, about) +
		0.1 * (1 - share) +
		0.3 * importance
	);
}

interface Deed {
	readonly isCasualty: boolean;
	/** Whether people were killed or hurt. */
	readonly harm: boolean;
}

function classWorth({ kind, value }: QuantityFact['quantity'], { isCasualty, harm }: Deed): number {
	if (isCasualty) return value > 2 ? 0.6 : harm ? 0.45 : 0;
	switch (kind) {
		case 'money':
		case 'percent':
			return 0.55;
		case 'count':
			return value <= 2 ? 0 : value < 10 ? 0.4 : 0.5;
		case 'score':
			return 0.6;
		case 'temperature':
		case 'weight':
		case 'magnitude':
		case 'multiple':
		case 'area':
		case 'energy':
			return 0.45;
		case 'duration':
			return value <= 2 ? 0 : 0.42;
		case 'age':
			return 0.42;
		default:
			return 0.36;
	}
}
