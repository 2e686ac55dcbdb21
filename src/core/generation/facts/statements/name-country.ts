import type { Reading } from '../reading';
import { childrenBy, type Tree } from '../tree';
import type { Replacement } from './statement';

/** The name of the country the headline is about in the place of "the country", where the words name no other that may be meant. */
export function countryNamed(
	reading: Reading,
	sentence: number,
	kept: readonly number[]
): readonly Replacement[] {
	const tree = reading.trees[sentence];
	const { country } = reading.story;
	if (!tree || country === undefined) return [];
	const [at, ...others] = kept.filter(
		(index) =>
			/^(?:country|nation)$/i.test(tree.tokens[index]?.text ?? '') &&
			/^the$/i.test(tree.tokens[index - 1]?.text ?? '') &&
			kept.includes(index - 1)
	);
	if (at === undefined || others.length > 0 || reading.quoted[sentence]?.has(at)) return [];
	if (mayBeOther(reading, sentence, { at, kept })) return [];
	const narrows = childrenBy(tree, at, ['nmod', 'acl', 'amod', 'compound', 'appos']);
	return narrows.length > 0 ? [] : [{ first: at - 1, last: at, text: inText(country) }];
}

interface Place {
	readonly at: number;
	readonly kept: readonly number[];
}

/** Whether the words name another country that may be meant: not one that acts on "the country" ("[Norway] closed its harbours to the country"). */
function mayBeOther({ mentions, story, trees }: Reading, sentence: number, { at, kept }: Place): boolean {
	return (mentions[sentence] ?? []).some(({ entity, mention }) => {
		const isNamed = entity.type === 'country' && kept.includes(mention.first);
		const isOwn = entity.name === story.country;
		if (!isNamed || (isOwn && mention.form !== 'name')) return false;
		return !isOwn && actsOn(trees[sentence], mention, at) ? false : true;
	});
}

/** Whether a name stands in the subject of a verb behind which another word stands. */
function actsOn(tree: Tree | undefined, { first }: { readonly first: number }, at: number): boolean {
	if (!tree) return false;
	let place = first;
	for (let steps = 0; steps < 8; steps++) {
		const { head = -1, relation = '' } = tree.tokens[place] ?? {};
		if (/^nsubj/.test(relation)) return head < at && first < head;
		if (head < 0) return false;
		place = head;
	}
	return false;
}

/** A country within a sentence: "the United States", "Norway". */
function inText(country: string): string {
	return /^(?:United|Soviet Union|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic)/.test(
		country
	)
		? `the ${country}`
		: country;
}
