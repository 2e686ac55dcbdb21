import type { Entity } from '../facts/entities/entity';
import type { SayingFact } from '../facts/fact';
import { singleChoice, type Outcome } from './candidate';
import type { Desk } from './desk';
import { personDistractors } from './distractors/people';
import { keyOption, personOption, placed } from './options';

/** A quotation that opens like this leans on what was said before it. */
const LEANS = /^(?:it|that|this|these|those|he|she|they|and|but|so|because|there|which|who|his|her|their)\b/i;

/** Part of a sentence that wants the words before it. */
const HANGS = /^(?:are|is|was|were|be|been|has|have|had|to|of|and|or|will|would|in|on|at|by|with|from)\b/;

/** Who said: “…”? */
export function whoSaid(desk: Desk, fact: SayingFact): Outcome {
	const { speaker, quote, verb } = fact;
	if (quote.toLowerCase().includes(speaker.name.toLowerCase()) || HANGS.test(quote)) return 'flawed';
	const isWhole = /^[\p{Lu}\d]/u.test(quote);
	const stem = isWhole ? `Who ${pastOf(verb)}: “${quote}”?` : `Who used the words “${quote}”?`;
	const barred = (other: Entity) => !desk.people.has(other);
	const people = personDistractors(desk.reading, {
		key: speaker,
		stem,
		fit: 1,
		barred,
		preferred: (other) => desk.speakers.has(other)
	}).slice(0, 3);
	if (people.length < 2) return 'no-distractors';
	const key = keyOption(speaker.name, `These are the words of ${speaker.name}.`, fact.evidence);
	const options = people.map((other) =>
		personOption(
			desk.reading,
			other,
			`The article gives these words to ${speaker.name}, not to ${other.name}.`
		)
	);
	const item = singleChoice({
		w: 'who',
		family: 'who-said',
		stem,
		status: 'quoted',
		evidence: [fact.evidence],
		options: placed(key, options, desk.randomFor(fact.id))
	});
	const weight = LEANS.test(quote) ? 0.45 : isWhole ? 0.75 : 0.6;
	return { item, fact: fact.id, sentence: fact.sentence, entities: [speaker.id], weight };
}

function pastOf(verb: string): string {
	return verb === 'write' || verb === 'tweet' ? (verb === 'write' ? 'wrote' : 'tweeted') : 'said';
}
