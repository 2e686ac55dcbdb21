import type { Sentence, Token } from '../../language/sentence';
import type { Entity, EntityIndex, Gender } from '../entities/entity';
import type { Story } from '../story';

/** What references are resolved in. */
export interface Text {
	readonly sentences: readonly Sentence[];
	readonly index: EntityIndex;
	/** The tokens of each sentence that stand within a quotation. */
	readonly quoted: readonly ReadonlySet<number>[];
	readonly story: Story;
}

/** What is known while references are resolved from the first sentence to the last. */
export interface Progress extends Text {
	/** What pronouns and definite phrases so far mean, sentence by sentence. */
	readonly found: readonly ReadonlyMap<number, Entity>[];
	/** The gender that pronouns so far have said of people whose name does not say it, by id. */
	readonly said: ReadonlyMap<string, Gender>;
}

/** A word whose meaning is sought. */
export interface Spot {
	readonly token: Token;
	readonly at: number;
	readonly place: number;
}

/** Somebody or something named or meant before a spot. */
export interface Candidate {
	readonly entity: Entity;
	/** Place in the article: the sentence, then the token. */
	readonly sentence: number;
	readonly at: number;
	readonly isSubject: boolean;
}

/** How many sentences a pronoun looks back. */
const REACH = 2;

/** Everybody and everything named or meant before a spot, up to two sentences back. */
export function candidatesBefore({ sentences, index, found }: Progress, { at, place }: Spot): Candidate[] {
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
			candidates.push({ entity, sentence, at: token, isSubject: isSubjectName(tokens, token) });
		}
	}
	return candidates;
}

/** Whether a name is a subject, or stands beside one: "the mayor, Anna Solberg, said". */
function isSubjectName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (/^nsubj/.test(token?.relation ?? '')) return true;
	return token?.relation === 'appos' && /^nsubj/.test(tokens[token.head]?.relation ?? '');
}

export function distinct(candidates: readonly Candidate[]): Entity[] {
	return [...new Set(candidates.map(({ entity }) => entity))];
}
