import type { Reading } from '../../facts/reading';
import type { Description } from './description';
import { isRank } from './office';

/** "Chief executive of the palace": which one only the article says. */
const OF_SOMETHING = /\b(?:of|for|at|with|in) (?:the|an?) (?<noun>.+)$/;
const ONLY_ONE = /^(?:opposition|army|navy|police|government|country|protesters|union|state|board)\b/;

function isOfNameless(text: string): boolean {
	const noun = OF_SOMETHING.exec(text)?.groups?.noun ?? '';
	return noun !== '' && !/\p{Lu}/u.test(noun) && !ONLY_ONE.test(noun);
}

/** Where somebody teaches or studies says little of a story. */
const OF_LEARNING =
	/^(?:professor|instructor|lecturer|student|graduate|scholar|fellow|teacher|undergraduate|postgraduate|trainee|intern)$/;
/** A party by itself: which of the others belong to it too is not told. */
const PARTY = /^(?:republican|democrat)$/;
/** What is only said, or only half said: "alleged operator", "early opponent MP". */
const UNSURE =
	/\b(?:alleged|accused|suspected|reported|reputed|convicted|early|opponent|supporter|outgoing|incoming)\b/i;

/** "Press officer" of nobody said. */
function isSpokesman(text: string): boolean {
	return /^(?:press officer|press secretary|spokes(?:man|woman|person)|representative)$/i.test(text);
}

/** Whether a role tells something of the story in words that everybody can place: no rank, no university post, no party. */
export function isTelling({ story, entities }: Reading, { role, person }: Description): boolean {
	const { text, head } = role;
	if (isRank(text) || PARTY.test(head) || isSpokesman(text) || UNSURE.test(text) || isOfNameless(text))
		return false;
	const owner = entities.entities.find(({ id }) => id === role.owner);
	const isOfStory = story.named.has(person.id) || (owner !== undefined && story.named.has(owner.id));
	return isOfStory || !OF_LEARNING.test(head);
}
