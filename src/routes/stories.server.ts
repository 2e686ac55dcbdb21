import type { Bank, Source } from '../core/bank/bank';
import { parseBank } from '../core/bank/schema';
import type { Sentence } from '../core/quiz/proof-choices';
import {
	frontMatter,
	storyParagraphs,
	storySentences,
	type StoryParagraph,
	type StorySource
} from './story-text.server';

/** A published story: its bank, and its article in our own words with the sources it names. */
export interface Story {
	readonly slug: string;
	readonly bank: Bank;
	readonly summary?: string;
	readonly sources: readonly StorySource[];
	readonly paragraphs: readonly StoryParagraph[];
	readonly sentences: readonly Sentence[];
}

/** A story as its page tells it. */
export type ToldStory = Pick<Story, 'slug' | 'sources' | 'paragraphs'> & Pick<Source, 'title' | 'published'>;

const banks = import.meta.glob<string>('/questions/*/bank.json', {
	query: '?raw',
	import: 'default',
	eager: true
});
const articles = import.meta.glob<string>('/questions/*/article.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Every published story, the latest first. A bank that cannot be read stops the build: it is ours to repair. */
export function stories(): readonly Story[] {
	return Object.entries(banks)
		.map(([path, text]) => storyAt(path, text))
		.sort((a, b) => (b.bank.source.published ?? '').localeCompare(a.bank.source.published ?? ''));
}

/** The parameters of the pages that each story has. */
export const storyEntries = () => stories().map(({ slug }) => ({ slug }));

export function storyNamed(slug: string): Story | undefined {
	return stories().find((story) => story.slug === slug);
}

function storyAt(path: string, text: string): Story {
	const parsed = parseBank(JSON.parse(text));
	if (!parsed.ok) throw new Error(`${path} is not a bank: ${JSON.stringify(parsed.problem[0])}`);
	const bank = parsed.value;
	const article = articles[path.replace('bank.json', 'article.md')] ?? '';
	const proofs = bank.items.flatMap((item) => item.evidence);
	return {
		slug: path.split('/').at(-2) ?? '',
		bank,
		...frontMatter(article),
		paragraphs: storyParagraphs(article, proofs),
		sentences: storySentences(article)
	};
}
