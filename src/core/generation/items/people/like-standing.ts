import { wordsOf } from '../../../bank/text';
import type { Entity } from '../../facts/entities/entity';
import type { Story } from '../../facts/story';
import { SAYING_VERBS } from '../../knowledge/speech';
import { walksOf } from '../distractors/role-classes';

const OF_SELF = /\b(?:I|me|my|mine|myself)\b|\bI['’](?:ve|m|d|ll)\b/u;
const OFFICIAL = ['government', 'politics', 'military', 'police', 'law'] as const;

/** Whether words of somebody's own life could be another's: a prisoner's are no minister's, nor the other way round. */
export function areOfLikeStanding(words: string, speaker: Entity, other: Entity): boolean {
	return !OF_SELF.test(words) || isOfficial(speaker) === isOfficial(other);
}

/** What happens to those who are tried, held or hurt. */
const FATE =
	/\b(?:bail|trial|jail(?:ed)?|prison|custody|convicted|sentenced|tortured|kidnapped|hostage|murder|manslaughter|wounded|injured)\b/iu;

/** Whether what befell somebody could have befallen another: no minister stands beside the accused. */
export function areOfLikeFate(stem: string, one: Entity, other: Entity): boolean {
	return !FATE.test(stem) || isOfficial(one) === isOfficial(other);
}

function isOfficial({ roles }: Entity): boolean {
	return roles.some(({ head }) => OFFICIAL.some((walk) => walksOf(head).has(walk)));
}

/** Whether a headline tells who speaks, among some options, without a name: by an office that only the speaker holds, or as the voice of a country that only he is of. */
export function isToldByHeadline(
	title: string,
	{ country }: Pick<Story, 'country'>,
	{ speaker, people }: { readonly speaker: Entity; readonly people: readonly Entity[] }
): boolean {
	const told = new Set(wordsOf(title));
	const isNamed = ({ roles }: Entity) => roles.some(({ head }) => told.has(head));
	if (isNamed(speaker) && !people.some(isNamed)) return true;
	const speaks = [...told].some((word) => SAYING_VERBS.has(word.replace(/s$/, '')) || SAYING_VERBS.has(word));
	const isOfCountry = (one: Entity) => country !== undefined && one.country === country;
	return speaks && isOfCountry(speaker) && !people.some(isOfCountry);
}
