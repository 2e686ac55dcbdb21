/** Scrolls a box so far that one of the things in it is in sight; the page stays where it is. */
export function scrollIn(box: HTMLElement, inner: HTMLElement): void {
	const around = box.getBoundingClientRect();
	const { top, bottom } = inner.getBoundingClientRect();
	/** What of the box is in sight. */
	const [first, last] = [Math.max(around.top, 0), Math.min(around.bottom, innerHeight)];
	if (top < first || bottom > last) box.scrollTop += top - first - (last - first) / 3;
}
