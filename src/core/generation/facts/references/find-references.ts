import { ORGANISATION_WORDS } from '../../knowledge/organisations';
import { ROLE_NOUNS } from '../../knowledge/roles';
import type { Sentence, Token } from '../../language/sentence';
import type { Entity, EntityIndex, Gender } from '../entities/entity';
import { roleNounOf } from '../entities/titled-name';
import { mainPerson } from './main-person';
import { pronounAt, type Pronoun } from './pronoun';

/** For each sentence, the entity that a pronoun or a definite phrase means, by the index of its head token. */
export type References = readonly ReadonlyMap<number, Entity>[];

interface Candidate {
	readonly entity: Entity;
	/** Place in the article: the sentence, then the token. */
	readonly sentence: number;
	readonly at: number;
	readonly isSubject: boolean;
}

/** How many sentences a pronoun looks back. */
const REACH = 2;

/**
 * Resolves he, she, his, him, her, its, "the president", "the company" where exactly one antecedent fits; what is not in the map is unresolved.
 * A pronoun needs a person of its gender, named or meant in this sentence or the two before it, and nobody else who could be meant.
 */
export function findReferences(sentences: readonly Sentence[], index: EntityIndex): References {
	const found: Map<number, Entity>[] = sentences.map(() => new Map());
	sentences.forEach((sentence, place) => {
		sentence.tokens.forEach((token, at) => {
			const entity = referentOf({ sentences, index, found }, { token, at, place });
			if (entity) found[place]?.set(at, entity);
		});
	});
	return found;
}

interface Reading {
	readonly sentences: readonly Sentence[];
	readonly index: EntityIndex;
	readonly found: readonly ReadonlyMap<number, Entity>[];
}

interface Spot {
	readonly token: Token;
	readonly at: number;
	readonly place: number;
}

function referentOf(reading: Reading, spot: Spot): Entity | undefined {
	const tokens = reading.sentences[spot.place]?.tokens ?? [];
	const pronoun = pronounAt(spot.token);
	if (pronoun) return isQuoted(tokens, spot.at) ? undefined : antecedent(reading, spot, pronoun);
	return isDefinite(tokens, spot.at) ? describedBy(reading, spot) : undefined;
}

/** In a quotation "he" is whom the speaker meant, which the text before does not settle. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(0, at).map(({ text }) => text);
	const straight = before.filter((text) => text === '"' || text === "''" || text === '``').length;
	const opened = before.filter((text) => text === '“').length - before.filter((text) => text === '”').length;
	return straight % 2 === 1 || opened > 0;
}

function antecedent(reading: Reading, spot: Spot, pronoun: Pronoun): Entity | undefined {
	if (pronoun.kind === 'thing') return subjectOf(reading, spot);
	const candidates = candidatesBefore(reading, spot).filter(({ entity }) => fits(entity, pronoun.gender));
	const chosen =
		onlyCandidate(candidates, spot, pronoun.isPossessive) ?? protagonistMeant(reading, spot, candidates);
	const from = candidates.findLast(({ entity }) => entity === chosen);
	if (chosen === undefined || isDisturbed(reading, spot, { from, gender: pronoun.gender })) return undefined;
	return chosen.gender === undefined ? sureOnly(chosen, reading, spot) : chosen;
}

/** The only one near; else the subject of this sentence for "his", or the one person named before. */
function onlyCandidate(
	candidates: readonly Candidate[],
	spot: Spot,
	isPossessive: boolean
): Entity | undefined {
	const all = distinct(candidates);
	if (all.length <= 1) return all[0];
	const here = candidates.filter(({ sentence }) => sentence === spot.place);
	const near = distinct(here);
	if (near.length > 0) {
		return near.length === 1 && isPossessive && here.some(({ isSubject }) => isSubject) ? near[0] : undefined;
	}
	const before = candidates.filter(({ sentence }) => sentence === spot.place - 1);
	const people = distinct(before);
	return people.length === 1 && before.some(({ isSubject }) => isSubject) ? people[0] : undefined;
}

/**
 * The person whom the article is about, for a pronoun that others near could be meant by too: nobody else is named in this sentence before it,
 * and the sentence before had the person as its subject or named nobody else.
 */
function protagonistMeant(
	{ index }: Reading,
	{ token, place }: Spot,
	candidates: readonly Candidate[]
): Entity | undefined {
	const main = mainPerson(index);
	const others = candidates.filter(({ entity }) => entity !== main);
	const isNear = candidates.some(({ entity, sentence }) => entity === main && sentence < place);
	if (!main || !isNear || others.some(({ sentence }) => sentence === place)) return undefined;
	const wasSubject = candidates.some(
		({ entity, sentence, isSubject }) => entity === main && sentence === place - 1 && isSubject
	);
	const isAlone = others.every(({ sentence }) => sentence < place - 1);
	return isAlone || (wasSubject && token.relation.startsWith('nsubj')) ? main : undefined;
}

/** "Ada Example spoke. The driver was hurt when she …": somebody without a name, who could be meant, stands between. */
function isDisturbed(
	{ sentences, index, found }: Reading,
	spot: Spot,
	{ from, gender }: { readonly from: Candidate | undefined; readonly gender: Gender }
): boolean {
	if (!from) return false;
	return sentences.slice(from.sentence, spot.place + 1).some((sentence, step) => {
		const place = from.sentence + step;
		return sentence.tokens.some((token, at) => {
			const isBetween = (place > from.sentence || at > from.at) && (place < spot.place || at < spot.at);
			const isNamed = index.byToken[place]?.has(at) === true || found[place]?.has(at) === true;
			return isBetween && !isNamed && isSomebody(token, gender);
		});
	});
}

/** A subject such as "the driver"; "her father" is not whom "she" means. */
function isSomebody(token: Token, gender: Gender): boolean {
	const role = roleNounOf(token);
	if (token.tag !== 'NN' || role === undefined || !/^nsubj/.test(token.relation)) return false;
	return (ROLE_NOUNS.get(role) ?? gender) === gender;
}

/** "Its" is the organisation or country that is the only subject before it in its sentence. */
function subjectOf({ sentences, index }: Reading, { at, place }: Spot): Entity | undefined {
	const tokens = sentences[place]?.tokens ?? [];
	const subjects = tokens.flatMap((token, place) =>
		place < at && /^nsubj/.test(token.relation) ? [place] : []
	);
	const entity = index.byToken[place]?.get(subjects[0] ?? -1);
	return subjects.length === 1 && (entity?.type === 'organisation' || entity?.type === 'country')
		? entity
		: undefined;
}

/** A person of unknown gender can be "he" only when nobody else at all is near. */
function sureOnly(entity: Entity, reading: Reading, spot: Spot): Entity | undefined {
	const people = distinct(
		candidatesBefore(reading, spot).filter((candidate) => candidate.entity.type === 'person')
	);
	return people.length === 1 ? entity : undefined;
}

function fits(entity: Entity, gender: Gender): boolean {
	return entity.type === 'person' && (entity.gender === undefined || entity.gender === gender);
}

function distinct(candidates: readonly Candidate[]): Entity[] {
	return [...new Set(candidates.map(({ entity }) => entity))];
}

/** Everybody and everything named or meant before a token, up to two sentences back. */
function candidatesBefore({ sentences, index, found }: Reading, { at, place }: Spot): Candidate[] {
	const candidates: Candidate[] = [];
	for (let sentence = Math.max(0, place - REACH); sentence <= place; sentence++) {
		const tokens = sentences[sentence]?.tokens ?? [];
		const meant = [...(index.byToken[sentence] ?? []), ...(found[sentence] ?? [])];
		for (const [token, entity] of meant) {
			if (sentence === place && token >= at) continue;
			const mention = entity.mentions.find(
				(one) => one.sentence === sentence && one.first <= token && token <= one.last
			);
			if (mention?.form === 'adjective' || mention?.form === 'people') continue;
			const isSubject = /^nsubj/.test(tokens[token]?.relation ?? '');
			candidates.push({ entity, sentence, at: token, isSubject });
		}
	}
	return candidates;
}

/** "the president": a common noun in the singular with "the" and nothing that narrows it down. */
function isDefinite(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.tag !== 'NN' || tokens[at - 1]?.text.toLowerCase() !== 'the') return false;
	const narrows = tokens.some(
		(other) => other.head === at && /^(?:nmod|acl|acl:relcl|appos|compound|amod|flat)$/.test(other.relation)
	);
	return (
		!narrows &&
		!/^NN/.test(tokens[at + 1]?.tag ?? '') &&
		(roleNounOf(token) !== undefined || ORGANISATION_WORDS.has(token.lemma))
	);
}

/** The only person with that role, or the only organisation of that kind, in the whole article. */
function describedBy({ index }: Reading, { token, place }: Spot): Entity | undefined {
	const role = roleNounOf(token);
	const kinds = ORGANISATION_WORDS.get(token.lemma) ?? [];
	const fitting = index.entities.filter((entity) =>
		role === undefined
			? entity.type === 'organisation' && kinds.includes(entity.subtype ?? '')
			: entity.roles.some(({ head, former }) => head === role && !former)
	);
	const only = fitting.length === 1 ? fitting[0] : undefined;
	return only && (only.mentions[0]?.sentence ?? place) <= place ? only : undefined;
}
