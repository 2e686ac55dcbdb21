import { ORGANISATION_WORDS } from '../../knowledge/organisations';
import type { Token } from '../../language/sentence';
import type { Entity, Gender } from '../entities/entity';
import { roleNounOf } from '../entities/titled-name';
import { personMeant } from './person-pronoun';
import { pronounAt } from './pronoun';
import type { Progress, Spot, Text } from './spot';

/** For each sentence, the entity that a pronoun or a definite phrase means, by the index of its head token. */
export type References = readonly ReadonlyMap<number, Entity>[];

/**
 * Resolves he, she, his, him, her, its, "the president", "the company" where exactly one antecedent fits; what is not in the map is unresolved.
 * A pronoun needs a person of its gender who is near, was the subject before, or is whom the article is about, and nobody else who could be meant.
 * What is said in quotation marks stays open: there "he" is whom the speaker meant.
 */
export function findReferences(text: Text): References {
	const found: Map<number, Entity>[] = text.sentences.map(() => new Map());
	const said = new Map<string, Gender>();
	const progress = { ...text, found, said };
	text.sentences.forEach(({ tokens }, place) => {
		tokens.forEach((token, at) => {
			const entity = text.quoted[place]?.has(at) ? undefined : referentOf(progress, { token, at, place });
			if (!entity) return;
			found[place]?.set(at, entity);
			const pronoun = pronounAt(token);
			if (pronoun?.kind === 'person') said.set(entity.id, pronoun.gender);
		});
	});
	return found;
}

function referentOf(text: Progress, spot: Spot): Entity | undefined {
	const tokens = text.sentences[spot.place]?.tokens ?? [];
	const pronoun = pronounAt(spot.token);
	if (pronoun?.kind === 'person') return personMeant(text, spot, pronoun);
	if (pronoun) return subjectOf(text, spot);
	return isDefinite(tokens, spot.at) ? describedBy(text, spot) : undefined;
}

/** "Its" is the organisation or country that is the only subject before it in its sentence. */
function subjectOf({ sentences, index }: Progress, { at, place }: Spot): Entity | undefined {
	const tokens = sentences[place]?.tokens ?? [];
	const subjects = tokens.flatMap((token, place) =>
		place < at && /^nsubj/.test(token.relation) ? [place] : []
	);
	const entity = index.byToken[place]?.get(subjects[0] ?? -1);
	return subjects.length === 1 && (entity?.type === 'organisation' || entity?.type === 'country')
		? entity
		: undefined;
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
function describedBy({ index }: Progress, { token, place }: Spot): Entity | undefined {
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
