import type { Source } from '../bank/bank';
import { contentId } from '../bank/content-id';
import type { Item } from '../bank/item';
import { type Quiz, withQuizId } from './quiz';

/** An item with where it comes from, whatever quiz asked it. */
export interface Fact {
	/** 16 hex digits of what the item holds, whatever its own id: the same question is the same fact. */
	readonly id: string;
	readonly item: Item;
	readonly source: Source;
}

/** The facts that a quiz asks for, in its order. */
export function factsOf({ items, source, sources }: Quiz): readonly Fact[] {
	return items.map((item) => ({
		id: contentId({ ...item, id: undefined }),
		item,
		source: sources?.[item.id] ?? source
	}));
}

/** A quiz of facts from several stories, for practice; its items bear the ids of their facts. */
export function roundOf(title: string, facts: readonly Fact[]): Quiz {
	return withQuizId({
		title,
		source: { title },
		sources: Object.fromEntries(facts.map(({ id, source }) => [id, source])),
		items: facts.map(({ id, item }) => ({ ...item, id })),
		settings: { shuffle: true, feedback: 'each' }
	});
}
