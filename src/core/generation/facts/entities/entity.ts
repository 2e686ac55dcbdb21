export type EntityType = 'person' | 'organisation' | 'country' | 'place' | 'group' | 'other';

export type Gender = 'female' | 'male';

/** Token indices are inclusive and count in `sentences[sentence].tokens`. */
export interface TokenRange {
	readonly sentence: number;
	readonly first: number;
	readonly last: number;
}

/**
 * One place where an entity is named. `first`–`last` are the name's own tokens, without a possessive ’s.
 * `from` ≤ `first` is where honorifics and titles before the name begin ("UK Foreign Secretary [Jeremy Hunt]", "Mr [Guaidó]").
 * `form`: `name` names it; `adjective` is its adjective ("Russian officials"); `people` its people ("two Colombians").
 */
export interface Mention extends TokenRange {
	readonly from: number;
	readonly form: 'name' | 'adjective' | 'people';
}

/**
 * What somebody is, in the words of the article, without a leading article or "former": "UK Foreign Secretary".
 * `owner` is the country or organisation that the role belongs to when the words say so ("the Kremlin's spokesman" → Kremlin).
 */
export interface Role extends TokenRange {
	readonly text: string;
	readonly former: boolean;
	/** Whether it is said with "was", as of the dead. */
	readonly past: boolean;
	/** The article before it where it stands in apposition or after "is". */
	readonly article?: 'a' | 'the';
	/** `title` stands before the name, `appositive` beside it, `predicate` follows "is" or "was". */
	readonly source: 'title' | 'appositive' | 'predicate';
	/** Id of the entity that owns the role. */
	readonly owner?: string;
	/** The head noun in lower case, singular: "secretary", "economist". */
	readonly head: string;
}

/** Somebody or something named in the article, typed once for the whole document. */
export interface Entity {
	/** `e1`, `e2` … in order of first mention. */
	readonly id: string;
	readonly type: EntityType;
	/** The fullest form of the name: "Juan Guaidó". */
	readonly name: string;
	/** Every other form in the article or known for it: "Guaidó", "UK". Never two entities with the same alias. */
	readonly aliases: readonly string[];
	readonly gender?: Gender;
	/** For a country, a city, a person or an organisation: the name in `knowledge/countries.ts`. */
	readonly country?: string;
	/** A narrower kind where it is known, for options of one sort: "party", "court", "company", "team", "media", "city", "region" … */
	readonly subtype?: string;
	readonly roles: readonly Role[];
	readonly mentions: readonly Mention[];
}

/** All entities of an article in order of first mention. */
export interface EntityIndex {
	readonly entities: readonly Entity[];
	/** For each sentence, the entity whose mention covers a token. */
	readonly byToken: readonly ReadonlyMap<number, Entity>[];
}

/** The entity whose name covers a token, or undefined. */
export function entityAt(index: EntityIndex, sentence: number, token: number): Entity | undefined {
	return index.byToken[sentence]?.get(token);
}
