import type { Sentence } from '../language/sentence';
import type { EntityIndex } from './entities-index';

/** Finds what the article names and types each once for the whole document; `other` when unsure. */
export function findEntities(sentences: readonly Sentence[]): EntityIndex {
	return { entities: [], byToken: sentences.map(() => new Map()) };
}
