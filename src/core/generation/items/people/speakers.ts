import { wordsOf } from '../../../bank/text';
import type { Entity } from '../../facts/entities/entity';
import type { ReportFact, SayingFact } from '../../facts/fact';
import type { Reading } from '../../facts/reading';
import type { Desk } from '../desk';
import { isFamous } from '../distractors/likeness';
import { isDead } from './alive';
import { isWriter } from './standing';

/** Nouns for those who only happened to be there. */
const OF_ANYBODY =
	/^(?:eyewitness|witness|bystander|motorist|passenger|resident|tourist|shopper|pedestrian|customer|fan|visitor|attendee|guest|neighbour|neighbor|student|pensioner|teenager|survivor|victim|suspect|operator|cosplayer|voter|supporter|protester|nurse|driver|farmer|teacher|worker|mother|father|parent|pilgrim|commuter|volunteer)$/;

/** Whether the article says who a speaker is, so that it can matter who said it. */
export function isPlaced({ reading }: Desk, speaker: Entity): boolean {
	const isSomebody = speaker.roles.some(({ head }) => !OF_ANYBODY.test(head)) || isOfBody(reading, speaker);
	return (
		speaker.name.includes(' ') &&
		!isWriter(reading, speaker) &&
		(isSomebody || isFamous(speaker) || reading.story.named.has(speaker.id))
	);
}

/** "Ada Example of the Harbour Trust": whom somebody speaks for stands behind the name. */
function isOfBody({ sentences, entities }: Reading, { mentions }: Entity): boolean {
	return mentions.some(({ sentence, last }) => {
		const tokens = sentences[sentence]?.tokens ?? [];
		const isJoined = /^(?:of|from|at|with)$/.test(tokens[last + 1]?.text ?? '');
		const start = last + (tokens[last + 2]?.tag === 'DT' ? 3 : 2);
		return isJoined && entities.byToken[sentence]?.get(start)?.type === 'organisation';
	});
}

/** Whether a reader could believe that somebody else said it: alive, with a part in the story, as well known, and not spoken of in it. */
export function couldSay(desk: Desk, fact: SayingFact | ReportFact, other: Entity): boolean {
	const { reading, speakers, actors } = desk;
	if (isDead(reading, other) || (isFamous(other) && !isFamous(fact.speaker))) return false;
	const isKnown = other.roles.some(({ head }) => !OF_ANYBODY.test(head));
	return (speakers.has(other) || actors.has(other) || isKnown) && !namesRole(wordsIn(fact), other);
}

function wordsIn(fact: SayingFact | ReportFact): string {
	return fact.kind === 'saying' ? fact.quote : fact.text;
}

/** Whether words speak of somebody by what he is: "our prime minister" is no prime minister’s. */
export function namesRole(text: string, { roles }: Entity): boolean {
	const words = new Set(wordsOf(text));
	return roles.some(({ head }) => words.has(head));
}
