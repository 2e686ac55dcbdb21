import type { Reading } from '../facts/reading';
import { countryNamed } from './distractors/countries';
import type { Rival } from './distractors/rival';

/** A name as it stands within a sentence, with "the" where news says it so: "the United States", "the Red Cross". */
export function asSaid(reading: Reading, rival: Rival): string {
	return takesThe(reading, rival) ? `the ${rival.text}` : rival.text;
}

/** Whether running text says "the" before a name; of organisations that the article does not name nobody knows. */
export function takesThe({ sentences }: Reading, { text, entity }: Rival): boolean {
	const country = entity === undefined || entity.type === 'country' ? countryNamed(text) : undefined;
	if (country) return country.takesThe;
	if (entity === undefined || entity.type === 'person') return false;
	const named = entity.mentions.filter(({ sentence, last, form }) => {
		return form === 'name' && !/^(?:NN|POS)/.test(sentences[sentence]?.tokens[last + 1]?.tag ?? '');
	});
	const withThe = named.filter(
		({ sentence, first }) => sentences[sentence]?.tokens[first - 1]?.text.toLowerCase() === 'the'
	);
	return named.length === 0 ? COMMON_HEAD.test(text) : 2 * withThe.length > named.length;
}

/** Names that are common nouns at heart. */
const COMMON_HEAD =
	/ of |\b(?:Party|Department|Ministry|Agency|Commission|Committee|Union|Movement|Council|Court|Foundation|Association|Institute|Center|Centre|Authority)$/;
