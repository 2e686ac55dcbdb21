import { stemOf } from '../../facts/story';
import { wordsOf } from '../../../bank/text';
import type { Reading } from '../../facts/reading';
import type { Askable } from './asked';
import { occasionOf } from './occasion';
import { questionFor } from './question';

/** A day or a year, or "the match": what is known, for else the words would not have passed as clear. */
const SAYS_WHICH = /\b(?:1[5-9]|20)\d\d\b|\bthe \p{Ll}/u;
const LEAD_PARAGRAPHS = 3;
const CONTEXT_FREE =
	/^(?:about|least|how|many|much|what|percentage|people|were|was|are|have|been|according|killed|injured|there|did|does|years?|days?|hours?)$/;

/** The question for a number, with the occasion of the story where it names no other; undefined when it stays vague. */
export function stemFor(reading: Reading, askable: Askable): string | undefined {
	const stem = questionFor(askable);
	if (stem === undefined) return undefined;
	if (isAnchored(reading, stem)) return stem;
	const occasion =
		(reading.paragraphs[askable.fact.sentence] ?? 0) <= LEAD_PARAGRAPHS ? occasionOf(reading) : undefined;
	return occasion === undefined || askable.frame.role !== 'subject'
		? undefined
		: stem.replace(/\?$/, ` in ${occasion}?`);
}

/** Whether a statement leaves open what story it is about. */
export function isVagueStatement(reading: Reading, text: string): boolean {
	return !isAnchored(reading, text);
}

/** Whether a question names somebody, something or somewhere, a day, or what the title is about. */
function isAnchored({ title = '', entities }: Reading, stem: string): boolean {
	const told = new Set(
		wordsOf(title)
			.filter((word) => !CONTEXT_FREE.test(word))
			.map(stemOf)
	);
	const words = wordsOf(stem).filter((word) => word.length > 2 && !CONTEXT_FREE.test(word));
	if (words.some((word) => told.has(stemOf(word))) || SAYS_WHICH.test(stem)) return true;
	return entities.entities.some((entity) =>
		[entity.name, ...entity.aliases].some((name) => name.length > 2 && stem.includes(name))
	);
}
