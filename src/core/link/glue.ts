/** What messengers glue on behind a link: punctuation, closing marks, escaped spaces, tracking. */
const GLUE = /[.,;:!?)\]}>"'’”»*|\s]$|%(?:20|22|27|29|2e|2c|0a|0d|3e)$|[&?][\w.~-]{1,40}=[\w.~%+-]{0,200}$/iu;
const GLUE_LENGTH = 250;

/** A link or code without the spaces around it and what a messenger glued on behind. */
export function withoutGlue(link: string): string {
	let bare = link.trim();
	for (let glue = GLUE.exec(bare.slice(-GLUE_LENGTH)); glue; glue = GLUE.exec(bare.slice(-GLUE_LENGTH)))
		bare = bare.slice(0, -glue[0].length);
	return bare;
}
