/** Scrolls a box so far that one of the things in it is in sight; the page stays where it is. */
export function scrollIn(box: HTMLElement, inner: HTMLElement): void {
	const around = box.getBoundingClientRect();
	const { top, bottom } = inner.getBoundingClientRect();
	if (top < around.top || bottom > around.bottom) box.scrollTop += top - around.top - around.height / 3;
}
