/** No record of ours is nested half as deep. */
const DEEPEST = 64;

/** Whether a value is the same after a journey through JSON. */
export function isPlain(value: unknown, depth = 0): boolean {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value !== 'object' || depth === DEEPEST) return false;
	if (Array.isArray(value)) return value.every((inner) => isPlain(inner, depth + 1));
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype && Object.values(value).every((inner) => isPlain(inner, depth + 1));
}
