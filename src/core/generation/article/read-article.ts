import { fail, ok, type Result } from '../../base/result';
import type { Article, ArticleProblem, Paragraph } from './article';
import { splitBlocks, type Block } from './blocks';
import { datelineLength } from './dateline';
import { readFrontMatter } from './front-matter';
import { junkOf } from './page-junk';
import { readDateLine } from './publication-date';
import { problemOfParagraphs, problemOfText } from './text-problem';

interface Story {
	readonly blocks: readonly Block[];
	readonly published?: string;
}

const LONGEST_TITLE = 200;
const LONGEST_HEADING_WORDS = 12;

/**
 * Reads a pasted or stored news text: front matter, headline, paragraphs with their offsets, and the date it gives itself.
 * Captions, bylines, datelines, share buttons, links and sources are left out. Takes time linear in the text's length.
 */
export function readArticle(text: string): Result<Article, ArticleProblem> {
	const problem = problemOfText(text);
	if (problem) return fail(problem);
	const front = readFrontMatter(text, text.startsWith('\uFEFF') ? 1 : 0);
	const { bodyStart, ...said } = front;
	const story = withoutJunk(splitBlocks(text, bodyStart));
	const headline = headlineOf(story.blocks, said.title);
	const body = headline.isBlock ? story.blocks.slice(1) : story.blocks;
	const paragraphs = body.map(readParagraph).filter((paragraph) => paragraph !== undefined);
	const flaw = problemOfParagraphs(paragraphs);
	if (flaw) return fail(flaw);
	const published = said.published ?? story.published;
	return ok({
		text,
		...said,
		...(headline.title === undefined ? {} : { title: headline.title }),
		...(published === undefined ? {} : { published }),
		paragraphs
	});
}

function withoutJunk(blocks: readonly Block[]): Story {
	const kept: Block[] = [];
	const dates: { day: string; isUpdate: boolean }[] = [];
	let amongLinks = false;
	for (const block of blocks) {
		const dateLine = readDateLine(block.text);
		if (dateLine?.published !== undefined)
			dates.push({ day: dateLine.published, isUpdate: dateLine.isUpdate });
		const junk = dateLine ? 'furniture' : junkOf(block.text);
		if (junk === 'ending' && kept.length > 0) break;
		if (junk !== undefined) {
			amongLinks = junk === 'links' || (amongLinks && block.marker === 'bullet');
			continue;
		}
		amongLinks = amongLinks && (block.marker === 'bullet' || !block.afterGap);
		if (!amongLinks) kept.push(block);
	}
	const published = (dates.find((date) => !date.isUpdate) ?? dates[0])?.day;
	return published === undefined ? { blocks: kept } : { blocks: kept, published };
}

/** The first block when it looks like a headline, or the title already known when the first block repeats it. */
function headlineOf(blocks: readonly Block[], known?: string): { title?: string; isBlock: boolean } {
	const first = blocks[0];
	if (!first) return known === undefined ? { isBlock: false } : { title: known, isBlock: false };
	if (known !== undefined) {
		return { title: known, isBlock: first.marker === 'heading' || first.text === known };
	}
	const isLine = first.text.length <= LONGEST_TITLE && !/[\n\r]/.test(first.text);
	const looksLikeOne =
		first.marker === 'heading' || (first.marker === 'none' && !/[.:;,]["”’]?$/.test(first.text));
	return isLine && looksLikeOne && blocks.length > 1
		? { title: first.text, isBlock: true }
		: { isBlock: false };
}

function readParagraph(block: Block): Paragraph | undefined {
	if (block.marker === 'bullet') {
		const isLink = /[?:]$/.test(block.text);
		return isLink ? undefined : { text: block.text, start: block.start, kind: 'bullet' };
	}
	if (isHeading(block)) return { text: block.text, start: block.start, kind: 'heading' };
	const skipped = datelineLength(block.text);
	return { text: block.text.slice(skipped), start: block.start + skipped, kind: 'body' };
}

function isHeading(block: Block): boolean {
	if (block.marker === 'heading') return true;
	if (block.text.length > LONGEST_TITLE) return false;
	const words = block.text.split(/\s+/).length;
	if (words > LONGEST_HEADING_WORDS) return !/\p{Ll}/u.test(block.text);
	if (block.text.endsWith('?')) return true;
	if (block.text.endsWith(':')) return words <= 6;
	return !/[.!…]["'”’)]*$/.test(block.text) && !/["”]$/.test(block.text);
}
