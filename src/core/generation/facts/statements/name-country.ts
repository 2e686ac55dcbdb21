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

/**
 * Whether the words name another country that may be meant: not one that itself acts on "the country" ("[Norway] closed its harbours to the
 * country"), nor any behind a city of the headline's country ("landed in Bergen and left the country").
 */
function mayBeOther({ mentions, story, trees }: Reading, sentence: number, { at, kept }: Place): boolean {
	const own = (mentions[sentence] ?? []).filter(({ mention }) => kept.includes(mention.first));
	const isAtHome = own.some(
		({ entity, mention }) => entity.type === 'place' && entity.country === story.country && mention.first < at
	);
	const tree = trees[sentence];
	return own.some(({ entity, mention }) => {
		if (entity.type !== 'country') return false;
		if (entity.name === story.country) return mention.form === 'name';
		const isName = mention.form === 'name' && tree !== undefined;
		const acts = isName && (actsOn(tree, mention.first, at) || isAside(tree, mention.first));
		return !isAtHome && !acts;
	});
}

/** Whether a name is the subject of the very verb that a word, in no clause of its own and not behind "in", hangs on. */
function actsOn(tree: Tree, name: number, at: number): boolean {
	const verb = verbAbove(tree, at);
	const { relation = '', head = -1 } = tree.tokens[name] ?? {};
	const subject = relation === 'conj' ? tree.tokens[head] : tree.tokens[name];
	if (!subject || !/^nsubj$/.test(subject.relation) || subject.head !== verb) return false;
	return !childrenBy(tree, at, ['case']).some((one) =>
		/^(?:in|across|throughout|within|of)$/i.test(tree.tokens[one]?.text ?? '')
	);
}

/** "a body [including Canada] has opposed": a country in a remark on the subject. */
function isAside(tree: Tree, name: number): boolean {
	let place = name;
	let inRemark = false;
	for (let steps = 0; steps < 8; steps++) {
		const { relation = '', head = -1 } = tree.tokens[place] ?? {};
		const cases = childrenBy(tree, place, ['case']);
		inRemark ||=
			/^(?:acl|appos)/.test(relation) || cases.some((one) => tree.tokens[one]?.text === 'including');
		if (/^nsubj/.test(relation) && head === tree.root) return inRemark;
		if (head < 0) return false;
		place = head;
	}
	return false;
}

/** The first verb above a token. */
function verbAbove({ tokens }: Tree, from: number): number {
	let place = tokens[from]?.head ?? -1;
	for (let steps = 0; steps < 8 && place >= 0; steps++) {
		const token = tokens[place];
		if (!token || (token.tag.startsWith('VB') && token.relation !== 'amod')) return place;
		place = token.head;
	}
	return -1;
}

/** A country within a sentence: "the United States", "Norway". */
function inText(country: string): string {
	return /^(?:United|Soviet Union|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic)/.test(
		country
	)
		? `the ${country}`
		: country;
}
