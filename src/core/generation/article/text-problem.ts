import type { ArticleProblem, Paragraph } from './article';

const FEWEST_WORDS = 60;
const MOST_CHARACTERS = 150_000;
const LEAST_ENGLISH = 0.2;
const MOST_WORDS_A_SENTENCE = 100;

const FUNCTION_WORDS = new Set(
	(
		'the of and to a in that is was for it with as his on be at by he this from had not are but or have an they ' +
		'which one you were all her she there would their we him been has when who will no more if out so said what up its ' +
		'about than into them can only other some could time these two may then do first any my now such like our over me ' +
		'even most made after also did many before must through years where much your way down should because each those ' +
		'people how too little state very make world still own see men work long get here between both under never same ' +
		'being while against during last new says say since until per i'
	).split(' ')
);

/** What can be wrong with a text before it is split, or undefined. */
export function problemOfText(text: string): ArticleProblem | undefined {
	if (text.length > MOST_CHARACTERS) {
		return { code: 'too-long', characters: text.length, limit: MOST_CHARACTERS };
	}
	if (text.trim() === '') return { code: 'empty' };
	if (isBinary(text)) return { code: 'not-text' };
	if (isPageMarkup(text)) return { code: 'html' };
	return undefined;
}

/** What can be wrong with the paragraphs that are left of a text, or undefined. */
export function problemOfParagraphs(paragraphs: readonly Paragraph[]): ArticleProblem | undefined {
	const story = paragraphs.filter((paragraph) => paragraph.kind !== 'heading');
	const words = story.flatMap((paragraph) => paragraph.text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
	const share = words.filter((word) => FUNCTION_WORDS.has(word)).length / Math.max(1, words.length);
	const notEnglish: ArticleProblem = { code: 'not-english', share, needed: LEAST_ENGLISH };
	if (words.some((word) => !/\p{Script=Latin}/u.test(word)) && mostlyForeignScript(words)) return notEnglish;
	const length = story.reduce((sum, paragraph) => sum + countWords(paragraph.text), 0);
	if (length < FEWEST_WORDS) return { code: 'too-short', words: length, needed: FEWEST_WORDS };
	if (share < LEAST_ENGLISH) return notEnglish;
	return length / countSentences(story) > MOST_WORDS_A_SENTENCE ? { code: 'unpunctuated' } : undefined;
}

function isBinary(text: string): boolean {
	if (text.includes('\0')) return true;
	// eslint-disable-next-line no-control-regex
	const strange = text.match(/[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFD]/g)?.length ?? 0;
	return strange > Math.max(3, text.length * 0.005);
}

function isPageMarkup(text: string): boolean {
	if (/^\s*<(?:!doctype|html|\?xml)/i.test(text.slice(0, 1000).replace(/^\uFEFF/, ''))) return true;
	const tags =
		text.match(
			/<\/?(?:html|head|body|div|p|span|a|br|img|script|style|ul|li|table|tr|td|h[1-6]|section|article|meta|link)\b/gi
		)?.length ?? 0;
	return tags >= 5 && tags * 500 > text.length;
}

function mostlyForeignScript(words: readonly string[]): boolean {
	const letters = words.reduce((sum, word) => sum + word.length, 0);
	const latin = words
		.filter((word) => /\p{Script=Latin}/u.test(word))
		.reduce((sum, word) => sum + word.length, 0);
	return latin < letters * 0.5;
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** A bullet ends a sentence whether it has a full stop or not. */
function countSentences(paragraphs: readonly Paragraph[]): number {
	const ends = paragraphs.map(({ kind, text }) => {
		const stops = text.match(/[.!?…]["'”’)\]]*(?=\s|$)/g)?.length ?? 0;
		return kind === 'bullet' ? Math.max(1, stops) : stops;
	});
	return Math.max(
		1,
		ends.reduce((sum, count) => sum + count, 0)
	);
}
