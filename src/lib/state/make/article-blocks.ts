import type { Span } from '../../../core/bank/item';
import type { Article, Paragraph } from '../../../core/generation/article/article';
import { splitSentences } from '../../../core/generation/language/sentence-splitter';
import { tokenize } from '../../../core/generation/language/tokenizer';
import type { AuditedArticle } from '../../../core/review/audit';

/** A block of the article with its sentences; all offsets count in the article's text. */
export interface ArticleBlock extends Paragraph {
	readonly sentences: readonly Span[];
}

/** The blocks of an article, cut into the same sentences as the generator's. */
export function blocksOf({ paragraphs }: Article): readonly ArticleBlock[] {
	return paragraphs.map((paragraph) => ({ ...paragraph, sentences: sentencesOf(paragraph) }));
}

/** The article as an audit looks at it. */
export function auditedArticle(text: string, blocks: readonly ArticleBlock[]): AuditedArticle {
	const told = blocks.filter(({ kind }) => kind !== 'heading');
	return {
		text,
		paragraphs: told.map(({ start, text: words }) => ({ start, end: start + words.length })),
		sentences: told.flatMap(({ sentences }) => sentences)
	};
}

function sentencesOf({ text, start }: Paragraph): readonly Span[] {
	return splitSentences(tokenize(text), text).flatMap((tokens) => {
		const [first] = tokens;
		const last = tokens.at(-1);
		return first && last ? [{ start: start + first.start, end: start + last.end }] : [];
	});
}
