/** Width of a feature's key in bits: two features may share a key, in training and in use alike. */
export const KEY_BITS = 24;

/** Folds one more number into a 32-bit hash. */
export function mix(hash: number, value: number): number {
	const mixed = Math.imul(hash ^ Math.imul(value + 0x7f4a7c15, 0x85ebca6b), 0x9e3779b1);
	return mixed ^ (mixed >>> 15);
}

/** A 32-bit hash of a text; never 0, which stands for "no word here". */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return mix(hash, text.length) || 1;
}

/** Collects the keys of one decision's features; a feature's template is its position in the list. */
export class FeatureList {
	readonly keys = new Int32Array(192);
	length = 0;

	clear(): void {
		this.length = 0;
	}

	add(value: number): void {
		this.keys[this.length] = mix(this.length + 1, value) >>> (32 - KEY_BITS);
		this.length += 1;
	}
}
