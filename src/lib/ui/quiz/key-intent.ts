import { letters } from './play-view';

export type KeyIntent =
	| { readonly kind: 'choose'; readonly place: number }
	| { readonly kind: 'go-on' }
	| { readonly kind: 'help' }
	| { readonly kind: 'leave' };

/** The parts of a KeyboardEvent that decide. */
export interface KeyPress {
	readonly key: string;
	readonly repeat: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}

/** Where the key was pressed: a control has its own Enter, a field keeps every key, a dialog keeps all but its own. */
export type KeyPlace = 'page' | 'control' | 'field';

/** What a key asks of the play page, or nothing when the key belongs to something else. */
export function keyIntent(press: KeyPress, place: KeyPlace): KeyIntent | undefined {
	if (place === 'field' || press.repeat || press.ctrlKey || press.metaKey || press.altKey) return undefined;
	if (press.key === 'Enter') return place === 'control' ? undefined : { kind: 'go-on' };
	if (press.key === '?') return { kind: 'help' };
	if (press.key === 'Escape') return { kind: 'leave' };
	if (press.key.length !== 1) return undefined;
	const digit = '123456'.indexOf(press.key);
	const chosen = digit >= 0 ? digit : letters.indexOf(press.key.toUpperCase());
	return chosen >= 0 ? { kind: 'choose', place: chosen } : undefined;
}

const controls = 'a[href], button, summary';
const fields = 'input:not([type=radio]), textarea, select, [contenteditable], dialog[open] *, dialog[open]';

export function keyPlace(target: EventTarget | null): KeyPlace {
	if (!(target instanceof Element)) return 'page';
	if (target.closest(fields)) return 'field';
	return target.closest(controls) ? 'control' : 'page';
}
