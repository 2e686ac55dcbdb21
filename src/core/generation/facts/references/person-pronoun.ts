import { ROLE_NOUNS } from '../../knowledge/roles';
import type { Token } from '../../language/sentence';
import type { Entity, Gender } from '../entities/entity';
import { roleNounOf } from '../entities/titled-name';
import { mainPerson } from './main-person';
import type { Pronoun } from './pronoun';
import { candidatesBefore, distinct, type Candidate, type Progress, type Spot } from './spot';

type PersonPronoun = Pronoun & { readonly kind: 'person' };

/** Whom "he", "her" or "himself" means, when one person fits and nobody without a name stands between. */
export function personMeant(text: Progress, spot: Spot, pronoun: PersonPronoun): Entity | undefined {
	const sought: Sought = { text, spot, pronoun, near: fittingBefore(text, spot, pronoun.gender) };
	const chosen = onlyOne(sought) ?? subjectHere(sought) ?? subjectBefore(sought) ?? protagonist(sought);
	if (chosen === undefined || isDisturbed(sought, chosen)) return undefined;
	const isSure = genderOf(text, chosen) !== undefined || isOnlyPersonNear(text, spot);
	return isSure ? chosen : undefined;
}

interface Sought {
	readonly text: Progress;
	readonly spot: Spot;
	readonly pronoun: PersonPronoun;
	/** Those before the pronoun who may have its gender. */
	readonly near: readonly Candidate[];
}

function genderOf({ said }: Progress, { id, gender }: Entity): Gender | undefined {
	return gender ?? said.get(id);
}

function fittingBefore(text: Progress, spot: Spot, gender: Gender): Candidate[] {
	return candidatesBefore(text, spot).filter(
		({ entity }) => entity.type === 'person' && (genderOf(text, entity) ?? gender) === gender
	);
}

function onlyOne({ near }: Sought): Entity | undefined {
	const [only, ...others] = distinct(near);
	return others.length === 0 ? only : undefined;
}

/** "Tom Sample met his aunt", "Tom Sample said he would": the one person named in the sentence, its subject. */
function subjectHere({ near, spot, pronoun }: Sought): Entity | undefined {
	const here = near.filter(({ sentence }) => sentence === spot.place);
	const [only, ...others] = distinct(here);
	const isSubject = here.some((one) => one.isSubject);
	return others.length === 0 && isSubject && (pronoun.isPossessive || isReported(spot)) ? only : undefined;
}

/** Whether a pronoun is the subject of a clause that hangs on another. */
function isReported({ token }: Spot): boolean {
	return token.relation.startsWith('nsubj');
}

/** The subject of the sentence before, when this one names nobody yet and that one nobody else of the same gender. */
function subjectBefore({ near, spot, text, pronoun }: Sought): Entity | undefined {
	if (near.some(({ sentence }) => sentence === spot.place)) return undefined;
	const before = near.filter(({ sentence }) => sentence === spot.place - 1);
	const [subject, ...others] = distinct(before.filter(({ isSubject }) => isSubject));
	if (!subject || others.length > 0) return undefined;
	const rivals = distinct(before).filter((one) => one !== subject);
	const isSure = genderOf(text, subject) === pronoun.gender;
	const isAlone = rivals.every((one) => isSure && genderOf(text, one) === undefined);
	return isAlone ? subject : undefined;
}

/**
 * The person whom the headline or the article is about: nobody else of the gender is named in this sentence before the pronoun,
 * and in the sentence before nobody else was named, or nobody else was the subject.
 */
function protagonist({ text, spot, near, pronoun }: Sought): Entity | undefined {
	const main = personOfTitle(text, pronoun.gender) ?? mainPerson(text.index);
	if (!main || (genderOf(text, main) ?? pronoun.gender) !== pronoun.gender) return undefined;
	if ((main.mentions[0]?.sentence ?? spot.place) >= spot.place) return undefined;
	if (near.some(({ entity, sentence }) => entity !== main && sentence === spot.place)) return undefined;
	const before = near.filter(({ sentence }) => sentence === spot.place - 1);
	const rivals = before.filter(({ entity }) => entity !== main);
	const wasSubject = before.some(({ entity, isSubject }) => entity === main && isSubject);
	const isAlone = rivals.length === 0;
	return isAlone || (wasSubject && isReported(spot) && rivals.every(({ isSubject }) => !isSubject))
		? main
		: undefined;
}

/** The one person of a gender whom the headline names. */
function personOfTitle({ index, story, said }: Progress, gender: Gender): Entity | undefined {
	const named = index.entities.filter(
		(one) =>
			one.type === 'person' &&
			story.named.has(one.id) &&
			(one.gender ?? said.get(one.id) ?? gender) === gender
	);
	return named.length === 1 ? named[0] : undefined;
}

/** "Ada Example spoke. The driver was hurt when she …": somebody else, without a name or with one that may be anything's, stands between. */
function isDisturbed({ text, spot, near, pronoun }: Sought, chosen: Entity): boolean {
	const from = near.findLast(({ entity }) => entity === chosen) ?? { sentence: spot.place - 1, at: -1 };
	return text.sentences.slice(Math.max(0, from.sentence), spot.place + 1).some((sentence, step) => {
		const place = Math.max(0, from.sentence) + step;
		return sentence.tokens.some((token, at) => {
			const isBetween = (place > from.sentence || at > from.at) && (place < spot.place || at < spot.at);
			const named = text.index.byToken[place]?.get(at) ?? text.found[place]?.get(at);
			if (!isBetween) return false;
			return named ? mayBeSomebody(named, token) : isSomebody(token, pronoun.gender);
		});
	});
}

function mayBeSomebody({ type }: Entity, { relation }: Token): boolean {
	return type === 'other' && relation === 'nsubj';
}

const MALE = /^(?:man|boy|baby|child|toddler|infant|teenager|victim|person|pilgrim|passenger)$/;
const FEMALE = /^(?:woman|girl|baby|child|toddler|infant|teenager|victim|person|pilgrim|passenger)$/;

/** A subject such as "the driver" or "a boy"; "her father" is not whom "she" means. */
function isSomebody(token: Token, gender: Gender): boolean {
	if (token.tag !== 'NN' || !/^nsubj/.test(token.relation)) return false;
	const role = roleNounOf(token);
	if (role === undefined) return (gender === 'male' ? MALE : FEMALE).test(token.lemma);
	return (ROLE_NOUNS.get(role) ?? gender) === gender;
}

/** A person of unknown gender can be "he" only when nobody else at all is near. */
function isOnlyPersonNear(text: Progress, spot: Spot): boolean {
	const people = distinct(candidatesBefore(text, spot).filter(({ entity }) => entity.type === 'person'));
	return people.length <= 1;
}
