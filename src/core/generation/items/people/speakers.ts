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

/** Whether words speak of somebody by what he is, or of the body that his post has its name from: "our prime minister" is no prime minister’s, "the Commission" only a commissioner’s. */
export function namesRole(text: string, { roles }: Entity): boolean {
	const words = wordsOf(text);
	return roles.some(({ head }) => words.some((word) => word === head || areOfOneRoot(word, head)));
}

/** Letters that a post and its body share: "commissioner" and "commission", "minister" and "ministry". */
const ROOT = 6;

function areOfOneRoot(word: string, head: string): boolean {
	return (
		/^(?:commission|ministry|presidency|parliament|directorate|secretariat|chancellery|embassy)s?$/.test(
			word
		) && word.slice(0, ROOT) === head.slice(0, ROOT)
	);
}

/** Whether somebody else of the article is reported or quoted with much the same, so that the words are his as well. */
export function isSaidByOthers({ reading, facts }: Desk, fact: ReportFact): boolean {
	const title = new Set(wordsOf(reading.title ?? ''));
	const longWords = (text: string) =>
		new Set(wordsOf(text).filter((word) => word.length >= ROOT && !title.has(word)));
	const own = longWords(fact.text);
	return facts.some((other) => {
		if ((other.kind !== 'saying' && other.kind !== 'report') || other.speaker === fact.speaker) return false;
		const shared = [...longWords(wordsIn(other))].filter((word) => own.has(word)).length;
		return shared >= 2 && shared >= own.size / 2;
	});
}
