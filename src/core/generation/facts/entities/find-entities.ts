import type { Sentence } from '../../language/sentence';
import { indicesOf } from '../tree';
import { nameMentions } from './draft';
import { genderOfPronouns } from './gender';
import type { Entity, EntityIndex, Gender, Mention, Role } from './entity';
import { mergeMentions, type EntityDraft } from './merge';
import type { RoleDraft } from '../roles/draft';
import { genderOfTitle, rolesOf } from '../roles/roles-of';

/** The tokens of each sentence that stand within a quotation. */
type Quoted = readonly ReadonlySet<number>[];

interface Described {
	readonly draft: EntityDraft;
	readonly roles: readonly RoleDraft[];
	readonly mentions: readonly Mention[];
}

/**
 * Finds what the article names and types each once for the whole document: people with their roles and gender, organisations,
 * countries with their adjectives, places; `other` when unsure. A short name that several people could mean is left out.
 */
export function findEntities(sentences: readonly Sentence[], quoted: Quoted = []): EntityIndex {
	const drafts = mergeMentions(nameMentions(sentences));
	const described = drafts
		.map((draft) => describe(sentences, draft, quoted))
		.sort((one, other) => compare(one.mentions[0], other.mentions[0]));
	const ids = new Map(described.map(({ draft }, index) => [draft, `e${index + 1}`]));
	const idAt = idsByToken(described, ids);
	const entities = described.map((entity) => readEntity(sentences, entity, { described, ids, idAt }));
	return { entities, byToken: entitiesByToken(sentences, entities) };
}

/** What is said of somebody inside a quotation is somebody's opinion; a title is not. */
function describe(sentences: readonly Sentence[], draft: EntityDraft, quoted: Quoted): Described {
	const roles = draft.mentions.flatMap(({ named }) => {
		const sentence = sentences[named.sentence];
		const found = sentence && draft.type === 'person' ? rolesOf(sentence, named) : [];
		return found.filter(
			({ source, first }) => source === 'title' || quoted[named.sentence]?.has(first) !== true
		);
	});
	const mentions = draft.mentions.map(({ named, form }) => ({
		sentence: named.sentence,
		first: named.first,
		last: named.last,
		from: draft.type === 'person' ? named.from : named.first,
		form
	}));
	return { draft, roles, mentions };
}

interface Surroundings {
	readonly described: readonly Described[];
	readonly ids: ReadonlyMap<EntityDraft, string>;
	readonly idAt: ReadonlyMap<string, string>;
}

function readEntity(
	sentences: readonly Sentence[],
	{ draft, roles, mentions }: Described,
	around: Surroundings
): Entity {
	const gender =
		draft.type === 'person' ? genderOf(sentences, { draft, roles, mentions }, around.described) : undefined;
	const withOwners = distinctRoles(roles).map((role) => withOwner(role, around));
	const country = draft.country ?? countryOfRoles(withOwners, around);
	return {
		id: around.ids.get(draft) ?? '',
		type: draft.type,
		name: draft.name,
		aliases: [...new Set(draft.mentions.map(({ named }) => named.text))].filter(
			(text) => text !== draft.name
		),
		...(gender === undefined ? {} : { gender }),
		...(country === undefined ? {} : { country }),
		...(draft.subtype === undefined || draft.type === 'person' ? {} : { subtype: draft.subtype }),
		roles: withOwners,
		mentions
	};
}

function genderOf(
	sentences: readonly Sentence[],
	own: Described,
	all: readonly Described[]
): Gender | undefined {
	const titled = own.draft.mentions
		.map(({ named }) => genderOfTitle(named, own.roles))
		.find((gender) => gender !== undefined);
	if (titled !== undefined) return titled;
	const others = all
		.filter(({ draft }) => draft !== own.draft && draft.type === 'person')
		.flatMap(({ mentions }) => mentions);
	return own.draft.gender ?? genderOfPronouns(sentences, own.mentions, others);
}

function distinctRoles(roles: readonly RoleDraft[]): RoleDraft[] {
	const seen = new Set<string>();
	return roles.filter(({ text, former }) => {
		const key = `${text.toLowerCase()} ${String(former)}`;
		return seen.has(key) ? false : seen.add(key);
	});
}

/** The owner is whose it is said to be, else the first country or organisation that the role names. */
function withOwner(
	{ possessorAt, ...role }: RoleDraft,
	{ described, ids, idAt }: Pick<Surroundings, 'described' | 'ids' | 'idAt'>
): Role {
	const named = indicesOf(role).flatMap((at) => idAt.get(`${role.sentence} ${at}`) ?? []);
	const body = named.find((id) => {
		const type = described.find(({ draft }) => ids.get(draft) === id)?.draft.type;
		return type === 'country' || type === 'organisation';
	});
	const owner = possessorAt === undefined ? body : idAt.get(`${role.sentence} ${possessorAt}`);
	return owner === undefined ? role : { ...role, owner };
}

function countryOfRoles(roles: readonly Role[], { described, ids }: Surroundings): string | undefined {
	const owners = roles.map(({ owner }) => described.find(({ draft }) => ids.get(draft) === owner)?.draft);
	return owners.find((draft) => draft?.type === 'country')?.country ?? undefined;
}

function idsByToken(
	described: readonly Described[],
	ids: ReadonlyMap<EntityDraft, string>
): Map<string, string> {
	const idAt = new Map<string, string>();
	for (const { draft, mentions } of described) {
		for (const { sentence, first, last } of mentions) {
			for (let at = first; at <= last; at++) idAt.set(`${sentence} ${at}`, ids.get(draft) ?? '');
		}
	}
	return idAt;
}

function entitiesByToken(
	sentences: readonly Sentence[],
	entities: readonly Entity[]
): EntityIndex['byToken'] {
	const byToken = sentences.map(() => new Map<number, Entity>());
	for (const entity of entities) {
		for (const { sentence, first, last } of entity.mentions) {
			for (let at = first; at <= last; at++) byToken[sentence]?.set(at, entity);
		}
	}
	return byToken;
}

function compare(one: Mention | undefined, other: Mention | undefined): number {
	return (one?.sentence ?? 0) - (other?.sentence ?? 0) || (one?.first ?? 0) - (other?.first ?? 0);
}
