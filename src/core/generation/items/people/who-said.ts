import type { Entity } from '../../facts/entities/entity';
import type { ReportFact, SayingFact } from '../../facts/fact';
import { singleChoice, type Outcome } from '../candidate';
import type { Desk } from '../desk';
import { isFamous } from '../distractors/likeness';
import { personDistractors } from '../distractors/people';
import { keyOption, placed } from '../options';
import { areOfLikeStanding, isToldByHeadline } from './like-standing';
import { wrongPerson } from './options';
import { isOfHisSideAlone, standsOut } from './sides';
import { couldSay, isPlaced, isSaidByOthers } from './speakers';
import { isWriter } from './standing';
import { toldIn, worthOf } from './worth';

/** With more words a question cannot be read at once; somebody’s own words hold together better. */
const LONGEST_REPORT = 26;
const LONGEST_QUOTE = 42;

/** Who said: “…”? and Who said that …? */
export function whoSaid(desk: Desk, fact: SayingFact | ReportFact): Outcome {
	const { speaker, evidence } = fact;
	const worth = worthOf(desk.reading, toldIn(fact));
	const stem = stemOf(fact);
	const isLong = stem.split(' ').length > (fact.kind === 'report' ? LONGEST_REPORT : LONGEST_QUOTE);
	if (worth === 0 || isLong || !isPlaced(desk, speaker)) return 'flawed';
	const people = othersFor(desk, fact, stem);
	if (people.length < 2) return 'no-distractors';
	if (isOfHisSideAlone(desk, fact, people) || standsOut(speaker, people)) return 'flawed';
	if (isToldByHeadline(desk.reading.title ?? '', desk.reading.story, { speaker, people })) return 'flawed';
	if (fact.kind === 'report' && isSaidByOthers(desk, fact)) return 'flawed';
	if (fact.verb === 'tweet' && isFamous(speaker) && !people.some(isFamous)) return 'flawed';
	const attributed = fact.kind === 'saying' ? fact.attributed : undefined;
	const words = fact.kind === 'saying' ? 'These are the words of' : 'This was said by';
	const key = keyOption(speaker.name, `${words} ${speaker.name}.`, attributed ?? evidence);
	const options = people.map((other) =>
		wrongPerson(desk, other, `It was ${speaker.name} who said this, not ${other.name}.`)
	);
	const item = singleChoice({
		w: 'who',
		family: 'who-said',
		stem,
		status: fact.status,
		evidence: attributed ? [evidence, attributed] : [evidence],
		options: placed(key, options, desk.randomFor(fact.id))
	});
	return { item, fact: fact.id, sentence: fact.sentence, entities: [speaker.id], weight: 0.5 + 0.35 * worth };
}

const PAST: ReadonlyMap<string, string> = new Map([
	['claim', 'claimed'],
	['argue', 'argued'],
	['insist', 'insisted'],
	['announce', 'announced'],
	['warn', 'warned'],
	['explain', 'explained'],
	['admit', 'admitted'],
	['acknowledge', 'acknowledged'],
	['confirm', 'confirmed'],
	['predict', 'predicted'],
	['suggest', 'suggested'],
	['write', 'wrote'],
	['tweet', 'tweeted']
]);

function stemOf(fact: SayingFact | ReportFact): string {
	const past = PAST.get(fact.verb) ?? 'said';
	if (fact.kind === 'report') return `Who ${past} that ${fact.text}?`;
	return `Who ${/^(?:wrote|tweeted)$/.test(past) ? past : 'said'}: “${fact.quote}”?`;
}

/** Up to three people who could have said it, those with words in the article first. */
function othersFor(desk: Desk, fact: SayingFact | ReportFact, stem: string): readonly Entity[] {
	return personDistractors(desk.reading, {
		key: fact.speaker,
		stem,
		fit: 1,
		barred: (other) =>
			isWriter(desk.reading, other) ||
			!couldSay(desk, fact, other) ||
			!areOfLikeStanding(toldIn(fact).text, fact.speaker, other),
		preferred: (other) => desk.speakers.has(other)
	}).slice(0, 3);
}
