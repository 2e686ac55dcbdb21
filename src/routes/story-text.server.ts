import type { Span } from '../core/bank/item';
import type { Sentence } from '../core/quiz/proof-choices';

/** A piece of a paragraph; one that proves an item has the offset at which the proof starts. */
export interface StoryPiece {
	readonly text: string;
	readonly proofAt?: number;
}

/** A source that an article names, with its address when it gives one. */
export interface StorySource {
	readonly text: string;
	readonly url?: string;
}

export type StoryParagraph = readonly StoryPiece[];

const HEAD = /^---\n([\s\S]*?)\n---\n/;
const PARAGRAPH = /\S[^\n]*(?:\n[^\n]+)*/g;

/** What a story's article says of itself before its text. */
export function frontMatter(article: string): {
	readonly summary?: string;
	readonly sources: readonly StorySource[];
} {
	const head = HEAD.exec(article)?.[1] ?? '';
	const summary = /^summary: (.+)$/m.exec(head)?.[1];
	const sources = [...head.matchAll(/^ {2}- (.+?)(?:, (https:\/\/\S+))?$/gm)].map(
		([, text = '', url]): StorySource => ({ text, ...(url ? { url } : {}) })
	);
	return { ...(summary ? { summary } : {}), sources };
}

/** The paragraphs of an article, cut where proofs start and end so that each can be pointed at. Offsets count from the file's start. */
export function storyParagraphs(article: string, proofs: readonly Span[]): readonly StoryParagraph[] {
	return paragraphsOf(article).map((paragraph) => pieces(paragraph, proofs));
}

/** Between two sentences; the point of a title or an initial ends none. */
const BETWEEN_SENTENCES =
	/(?<=[.!?]["”’)]?)(?<!(?:^|[\s“"(])(?:Mr|Mrs|Ms|Dr|St|No|[A-Z])\.)\s+(?=["“‘(]?[\p{Lu}\d])/gu;

/** The sentences of an article, in order. Offsets count from the file's start. */
export function storySentences(article: string): readonly Sentence[] {
	return paragraphsOf(article).flatMap(({ text, start }) => {
		const gaps = [...text.matchAll(BETWEEN_SENTENCES)].map(({ 0: gap, index }) => ({
			index,
			gap: gap.length
		}));
		const starts = [0, ...gaps.map(({ index, gap }) => index + gap)];
		const ends = [...gaps.map(({ index }) => index), text.length];
		return starts.map((from, place) => {
			const to = ends[place] ?? text.length;
			return { start: start + from, end: start + to, text: text.slice(from, to) };
		});
	});
}

interface Paragraph {
	readonly text: string;
	readonly start: number;
}

function paragraphsOf(article: string): readonly Paragraph[] {
	const bodyAt = HEAD.exec(article)?.[0].length ?? 0;
	return [...article.slice(bodyAt).matchAll(PARAGRAPH)].map((match) => ({
		text: match[0],
		start: bodyAt + match.index
	}));
}

function pieces({ text, start }: Paragraph, proofs: readonly Span[]): StoryParagraph {
	const end = start + text.length;
	const cuts = proofs.flatMap((proof) => [proof.start, proof.end]).filter((at) => at > start && at < end);
	const bounds = [...new Set([start, ...cuts])].sort((a, b) => a - b);
	return bounds.map((from, index) => ({
		text: text.slice(from - start, (bounds[index + 1] ?? end) - start),
		...(proofs.some((proof) => proof.start === from) ? { proofAt: from } : {})
	}));
}
