/** Whether this page opened its tab, as a link into a new tab does. */
export const isFirstInTab = () => history.length === 1;

/** Closes the tab, which shows the one before. Some browsers do not let a page do so: then nothing happens. */
export const closeTab = () => {
	close();
};
