/** What a block of a page is when it is no part of the story. After `ending` nothing of the story follows; after `links` its bullets are links too. */
export type Junk = 'furniture' | 'caption' | 'byline' | 'links' | 'ending';

const LONGEST = 400;
const LONGEST_SHORT = 160;
const MOST_FURNITURE_WORDS = 12;

const listed = (phrases: string): string[] => phrases.split('|').map((phrase) => phrase.trim());

/** How lines of page furniture begin. */
const FURNITURE_STARTS = listed(
	`read more|read also|read next|read the full|also read|see also:|click here|click to|watch:|watch live|watch now|
	watch more|watch the video|listen to this|listen live|listen now|tap here|tap to|swipe|scroll down|view comments|
	view gallery|view image|leave a comment|share this|share on|share via|shares:|tweet this|print this|email this|
	follow us|follow @|follow our|like us|subscribe|sign up|sign in|log in|login|register now|register to|newsletter|
	advertisement|sponsored|promoted|story continues|article continues|continue reading|loading|we use cookies|
	this site uses cookies|this website uses cookies|accept all|accept cookies|cookie policy|privacy policy|
	terms of use|terms of service|copyright|©|(c) |all rights reserved|skip to|jump to|back to top|most read|most popular|
	most viewed|trending|recommended|you may also like|more from|more on this|more stories|download the app|
	download our app|got a story|have a tip|have your say|contact us|contact the author|support our|support us|
	become a member|file photo|image source|image copyright|image caption|image credit|media caption|play video|getty images`
);

/** Lines that are furniture when they are all there is. */
const FURNITURE_LINES = new Set(
	listed(
		`share|print|email|tweet|facebook|twitter|whatsapp|linkedin|reddit|copy link|comments|live|live updates|exclusive|
		breaking news|video|photo|photos|gallery|advert|cookies|cookie settings|menu|search|home|news|world|sport|business`
	)
);

const LINK_LINES = new Set(
	listed(
		`related|related stories|related articles|related topics|related news|related content|related links|related coverage|
		see also|more on this story|read more|latest news|top stories|on this topic`
	)
);

const ENDING_LINES = new Set(
	listed(
		'source|sources|references|external link|external links|notes|footnotes|bibliography|further reading'
	)
);

const COUNTER = /^\d+ (?:comments?|shares?|views|likes|min(?:ute)?s? read)\b/;
const CREDIT =
	/(?:^|[.)\]”"’] )(?:image|photo|photograph|picture|video|audio|credit|illustration|map|graphic)(?: (?:credit|by|courtesy of))?: ?[^.]{1,80}\.?$/i;
const AGENCY_CREDIT =
	/\/(?:getty images|ap|afp|reuters|epa|pa)\)?\.?$|\((?:photo|image|picture|file) [^()]{1,80}\)\.?$/i;
const AUTHORS =
	/^(?:(?:additional )?(?:reporting|writing|editing) by|with (?:reporting|files) (?:by|from))\s/i;
const BYLINE_START = /^(?:by|written by|posted by|author:)\s+/i;
const BYLINE_END = /(?:correspondent|reporter|editor|staff writer|bbc news|reuters|associated press)$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.,-]*|and|de|la|van|von|in|for|of|the|at|\||&)$/u;
const MARKUP = /^(?:[{|]|!\[|[a-z]{2,3}:\p{L}|https?:\S+$|@\w+$|[-*_=~•·|\s]+$)/u;
const SENTENCE_END = /[.!?]["'”’]?$/;

/** Says what kind of junk a block is, or undefined when it is part of the story. Looks at short blocks only. */
export function junkOf(text: string): Junk | undefined {
	if (text.length > LONGEST) return undefined;
	if (CREDIT.test(text) || AGENCY_CREDIT.test(text)) return 'caption';
	if (text.length > LONGEST_SHORT) return undefined;
	const line = text.toLowerCase().replace(/\s?:$/, '');
	if (ENDING_LINES.has(line)) return 'ending';
	if (LINK_LINES.has(line)) return 'links';
	if (isByline(text)) return 'byline';
	if (isFurniture(line) || isMarkup(text)) return 'furniture';
	return isCaption(text) ? 'caption' : undefined;
}

/** A whole sentence may begin with "More from" too: furniture has few words or no full stop. */
function isFurniture(line: string): boolean {
	if (FURNITURE_LINES.has(line) || COUNTER.test(line)) return true;
	if (!FURNITURE_STARTS.some((start) => line.startsWith(start))) return false;
	return !SENTENCE_END.test(line) || line.split(/\s+/).length <= MOST_FURNITURE_WORDS;
}

function isMarkup(text: string): boolean {
	return MARKUP.test(text) || text.includes(']]') || text.includes('}}');
}

function isByline(text: string): boolean {
	if (AUTHORS.test(text)) return true;
	const words = text.split(/\s+/);
	if (words.length > 14 || SENTENCE_END.test(text)) return false;
	if (BYLINE_END.test(text) && words.length >= 3 && words.every((word) => NAME_WORD.test(word))) return true;
	const start = BYLINE_START.exec(text);
	return (
		start !== null &&
		text
			.slice(start[0].length)
			.split(/\s+/)
			.every((word) => NAME_WORD.test(word))
	);
}

/** A signature after a dash, or a line that begins in lower case: neither is a sentence of its own. */
function isCaption(text: string): boolean {
	if (/^\p{Ll}/u.test(text)) return !/^(?:i[A-Z]|e[A-Z])/.test(text);
	return /^[—–-]\s?\S/.test(text) && !SENTENCE_END.test(text);
}
