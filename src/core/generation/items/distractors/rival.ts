import type { Entity } from '../../facts/entities/entity';

/** Somebody or something that could stand in the key's place: named in the article, or known to be of its sort. */
export interface Rival {
	readonly text: string;
	readonly entity?: Entity;
}

/** What a rival must not be. */
export interface RivalWish {
	readonly key: Entity;
	/** Whether a named thing may be right too, or shows in the question. */
	readonly isBarred: (entity: Entity) => boolean;
	/** Whether one of these names stands in the question or its evidence. */
	readonly isTold: (names: readonly string[]) => boolean;
}
