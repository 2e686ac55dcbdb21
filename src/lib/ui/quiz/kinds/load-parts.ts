import type { Component } from 'svelte';
import type { ItemKind } from '../../../../core/bank/item';
import type { ControlProps, ReviewProps } from './parts';

/** The two parts of a kind of item without options: where it is answered, and where the answer is told. */
export interface KindParts {
	readonly Control: Component<ControlProps>;
	readonly Review: Component<ReviewProps>;
}

type LaterKind = Exclude<ItemKind, 'single-choice' | 'true-false' | 'cloze'>;

const loaders: Readonly<Record<LaterKind, () => Promise<KindParts>>> = {
	estimate: () => import('./estimate'),
	order: () => import('./order'),
	match: () => import('./match')
};

/** The parts of a kind, fetched when a quiz first has such an item. */
export function loadParts(kind: LaterKind): Promise<KindParts> {
	return loaders[kind]();
}

export function isLater(kind: ItemKind): kind is LaterKind {
	return kind in loaders;
}
