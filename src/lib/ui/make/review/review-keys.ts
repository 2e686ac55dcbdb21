import type { KeyPlace, KeyPress } from '../../quiz/key-intent';

/** What a key asks of the review. */
export type ReviewIntent =
	'next' | 'before' | 'keep' | 'edit' | 'other' | 'drop' | 'add' | 'earlier' | 'later' | 'undo' | 'help';

const LETTERS: ReadonlyMap<string, ReviewIntent> = new Map([
	['j', 'next'],
	['k', 'keep'],
	['e', 'edit'],
	['o', 'other'],
	['d', 'drop'],
	['a', 'add'],
	['?', 'help']
]);

interface Setting {
	readonly place: KeyPlace;
	/** Whether single keys are on. */
	readonly keysOn: boolean;
	/** Whether the arrows scroll something here. */
	readonly scrolls: boolean;
}

/** What a key asks, or nothing when it belongs to something else: a field keeps every key but those of the editor. */
export function reviewIntent(press: KeyPress, { place, keysOn, scrolls }: Setting): ReviewIntent | undefined {
	if (place === 'field') return undefined;
	if ((press.ctrlKey || press.metaKey) && !press.altKey) return press.key === 'z' ? 'undo' : undefined;
	if (press.ctrlKey || press.metaKey) return undefined;
	if (press.altKey) return arrow(press.key, 'earlier', 'later');
	if (!keysOn) return undefined;
	const letter = press.repeat ? undefined : LETTERS.get(press.key.toLowerCase());
	return letter ?? (scrolls ? undefined : arrow(press.key, 'before', 'next'));
}

function arrow(key: string, up: ReviewIntent, down: ReviewIntent): ReviewIntent | undefined {
	if (key === 'ArrowUp') return up;
	return key === 'ArrowDown' ? down : undefined;
}
