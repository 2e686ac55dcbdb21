import type { Reading } from '../reading';
import { childrenBy } from '../tree';
import type { Replacement } from './statement';

/** The name of the country the headline is about in the place of "the country", where the sentence names no other. */
export function countryNamed(
	reading: Reading,
	sentence: number,
	kept: readonly number[]
): readonly Replacement[] {
	const tree = reading.trees[sentence];
	const { country } = reading.story;
	if (!tree || country === undefined || namesCountry(reading, sentence)) return [];
	const [at, ...others] = kept.filter(
		(index) =>
			/^(?:country|nation)$/i.test(tree.tokens[index]?.text ?? '') &&
			/^the$/i.test(tree.tokens[index - 1]?.text ?? '') &&
			kept.includes(index - 1)
	);
	if (at === undefined || others.length > 0 || reading.quoted[sentence]?.has(at)) return [];
	const narrows = childrenBy(tree, at, ['nmod', 'acl', 'amod', 'compound', 'appos']);
	return narrows.length > 0 ? [] : [{ first: at - 1, last: at, text: inText(country) }];
}

/** Whether a sentence names a country, or another than the headline by an adjective: the country of "a Russian airliner" may be either. */
function namesCountry({ mentions, story }: Reading, sentence: number): boolean {
	return (mentions[sentence] ?? []).some(
		({ entity, mention }) =>
			entity.type === 'country' && (mention.form === 'name' || entity.name !== story.country)
	);
}

/** A country within a sentence: "the United States", "Norway". */
function inText(country: string): string {
	return /^(?:United|Soviet Union|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic)/.test(
		country
	)
		? `the ${country}`
		: country;
}
