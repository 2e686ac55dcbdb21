/** Gives the focus to the first element of the page that a selector names, if there is one. */
export function focusOn(selector: string): void {
	const found = document.querySelector(selector);
	if (found instanceof HTMLElement) found.focus();
}
