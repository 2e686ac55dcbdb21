import type { Span } from '../core/bank/item';

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
	const bodyAt = HEAD.exec(article)?.[0].length ?? 0;
	return [...article.slice(bodyAt).matchAll(PARAGRAPH)].map((match) => {
		const start = bodyAt + match.index;
		return pieces({ text: match[0], start }, proofs);
	});
}

function pieces(
	paragraph: { readonly text: string; readonly start: number },
	proofs: readonly Span[]
): StoryParagraph {
	const { text, start } = paragraph;
	const end = start + text.length;
	const cuts = proofs.flatMap((proof) => [proof.start, proof.end]).filter((at) => at > start && at < end);
	const bounds = [...new Set([start, ...cuts])].sort((a, b) => a - b);
	return bounds.map((from, index) => ({
		text: text.slice(from - start, (bounds[index + 1] ?? end) - start),
		...(proofs.some((proof) => proof.start === from) ? { proofAt: from } : {})
	}));
}
