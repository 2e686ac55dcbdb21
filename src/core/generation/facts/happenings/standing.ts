import type { DateMention } from '../dates/find-dates';
import type { Reading } from '../reading';
import { childrenBy, indicesOf, type Tree } from '../tree';
import { isAssertedAt } from './asserted';
import { complementsOf } from './complements';
import { headOf } from './dated-predicate';
import type { Happening, HappeningVerb } from './happening';
import { subjectOf } from './subject';
import { inWords, wholeDate } from './wording';

/** What has been so since a time: "Chile has been a member since 1996", "has banned it since May". */
export function standingSince(reading: Reading, tree: Tree, date: DateMention): Happening | undefined {
	if (!/^since$/i.test(tree.tokens[date.preposition ?? -1]?.text ?? '') || date.value === undefined)
		return undefined;
	const predicate = perfectAbove(tree, tree.tokens[headOf(tree, date)]?.head ?? -1);
	const subject = predicate === undefined ? undefined : subjectOf(reading, date, predicate);
	if (predicate === undefined || !subject?.isOwn || !isAssertedAt(tree, predicate)) return undefined;
	const helpers = childrenBy(tree, predicate, ['aux', 'cop']);
	const [helper, ...more] = helpers.map((index) => tree.tokens[index]?.text.toLowerCase() ?? '');
	if (helper === undefined || childrenBy(tree, predicate, ['advmod']).some((index) => index < predicate))
		return undefined;
	const isVerb = tree.tokens[predicate]?.tag === 'VBN';
	const main = [...more, ...(isVerb ? [tree.tokens[predicate]?.text ?? ''] : [])].join(' ');
	const verb: HappeningVerb = { kind: 'helped', helper, main };
	const plan = {
		predicate: isVerb ? predicate : (helpers.at(-1) ?? predicate),
		subject,
		verb,
		adverb: '',
		date
	};
	const ends = isVerb ? complementsOf(tree, predicate, wholeDate(date)) : nounEnd(tree, predicate, date);
	const [found] = ends.flatMap((end) => inWords(reading, plan, end) ?? []);
	return found && { ...found, standing: 'since' };
}

/** The verb or noun above a token that stands in a perfect tense. */
function perfectAbove(tree: Tree, from: number): number | undefined {
	let place = from;
	for (let steps = 0; steps < 4; steps++) {
		const helpers = childrenBy(tree, place, ['aux', 'cop']).map((index) => tree.tokens[index]?.text ?? '');
		const isPerfect = /^(?:has|have|had)(?: been)?$/i.test(helpers.join(' '));
		const isFull = tree.tokens[place]?.tag === 'VBN' || helpers.length === 2;
		if (isPerfect && isFull) return place;
		const token = tree.tokens[place];
		if (!token || !/^(?:NN|JJ)/.test(token.tag)) return undefined;
		place = token.head;
	}
	return undefined;
}

/** What somebody has been: the words from behind "been" to the date or the end of the phrase. */
function nounEnd(tree: Tree, predicate: number, date: DateMention): readonly (readonly number[])[] {
	const been = childrenBy(tree, predicate, ['cop']).at(-1) ?? predicate;
	const { first } = wholeDate(date);
	const stop = tree.tokens.findIndex(
		({ text }, index) => index > been && (index === first || /^[,;:()–—]$/.test(text))
	);
	return [indicesOf({ first: been + 1, last: (stop < 0 ? tree.tokens.length : stop) - 1 })];
}
