/** Signs that stand close to the number before them; words, and degrees of a scale, stand apart. */
const CLOSE = /^[%‰′″'"]/;

/** A unit as it stands in its field: without the blank that parts it from the number. */
export const shownUnit = (suffix: string): string => suffix.trimStart();

/** What follows the number when `typed` is put in the place of `before`: a unit that stood close to it still does. */
export function unitAfter(typed: string, before: string): string {
	const unit = typed.trimStart();
	const isClose = CLOSE.test(unit) || (/^\S/.test(before) && !CLOSE.test(before));
	return unit === '' || isClose ? unit : ` ${unit}`;
}
