import { stemOf, type Story } from '../facts/story';

/** Nouns of which "a …" says nothing until it is said of what, on what or with whom. */
const OPEN_NOUN =
	/^(?:referendum|arrangement|deal|agreement|decision|plan|proposal|bid|request|appeal|lawsuit|complaint|report|study|investigation|inquiry|probe|campaign|petition|law|bill|statement|announcement|meeting|speech|attempt|effort|claim|contract|accord|pact|letter|offer|suggestion|recommendation|resolution|motion|program|programme|project|scheme|initiative|policy|restriction|measure)s?$/i;
/** An open noun with "a" or "an" before it that ends the words or is followed by what does not fill it: a date, "with", "and", a mark. */
const BARE =
	/\b(?:an?|two|three|several|many|some) (?<noun>\p{Ll}+)(?=[,.]|$| (?:and|with|by|at|after|before) | on \d| (?:in|since|during) (?:\d|\p{Lu}))/giu;
/** Verbs that say nothing of somebody without what for, where to or as what. */
const OPEN_VERB =
	/\b(?:invited?|recommend(?:ed|s)?|urged?|asked|nominated?|accused?|persuaded?|convinced?|encouraged?)\b/i;
const FILLING = /\b(?:to|for|as|of|that|in|into|on|over|about|against)\b/i;

/** Whether some words leave open what a thing is about, or what somebody was invited or urged to, and the headline does not say it. */
export function leavesOpen(text: string, { things }: Story): boolean {
	const open = [...text.matchAll(BARE)].map(({ groups }) => groups?.noun ?? '');
	if (open.some((noun) => OPEN_NOUN.test(noun) && !things.has(stemOf(noun)))) return true;
	const verb = OPEN_VERB.exec(text);
	return verb !== null && !FILLING.test(text.slice(verb.index + verb[0].length));
}
