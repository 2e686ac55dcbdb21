import type { Evidence } from '../../bank/item';
import type { Article } from '../article/article';
import type { Sentence } from '../language/sentence';
import { findDates, type DateMention } from './dates/find-dates';
import { findEntities } from './entities/find-entities';
import type { Entity, EntityIndex, Mention } from './entities/entity';
import { findImportance, type Importance } from './importance';
import { findQuantities, type Quantity } from './quantities/find-quantities';
import { findAntecedents, type Antecedents } from './references/find-antecedents';
import { findReferences, type References } from './references/find-references';
import { findQuotes, quotedTokens, type Quote } from './sayings/quotes';
import { readStory, type Story } from './story';
import { treeOf, type Run, type Tree } from './tree';

/** An article as the engine has understood it: what every finder of facts is given. */
export interface Reading {
	readonly text: string;
	/** The day of publication, YYYY-MM-DD. */
	readonly published?: string;
	/** The headline, which a player sees above every question. */
	readonly title?: string;
	readonly importance: Importance;
	/** What the headline makes clear by itself. */
	readonly story: Story;
	readonly sentences: readonly Sentence[];
	readonly trees: readonly Tree[];
	/** The index of the paragraph each sentence stands in. */
	readonly paragraphs: readonly number[];
	readonly quotes: readonly Quote[];
	/** The tokens of each sentence that stand within a quotation. */
	readonly quoted: readonly ReadonlySet<number>[];
	readonly entities: EntityIndex;
	/** The mentions of each sentence with whom they name. */
	readonly mentions: readonly (readonly Named[])[];
	readonly references: References;
	/** What phrases and pronouns mean that stand for no entity. */
	readonly antecedents: Antecedents;
	readonly quantities: readonly (readonly Quantity[])[];
	readonly dates: readonly (readonly DateMention[])[];
	/** How often each word is written, case and all, the headline's among them. */
	readonly spellings: ReadonlyMap<string, number>;
}

/** A mention and the entity it names. */
export interface Named {
	readonly entity: Entity;
	readonly mention: Mention;
	readonly sentence: number;
}

/** The sentences of one paragraph of the article. */
export interface ParsedParagraph {
	readonly paragraph: number;
	readonly sentences: readonly Sentence[];
}

/** Reads names, pronouns, numbers and dates out of the parsed paragraphs of an article. */
export function readFacts(article: Article, parsed: readonly ParsedParagraph[]): Reading {
	const sentences = parsed.flatMap((part) => part.sentences);
	const paragraphs = parsed.flatMap((part) => part.sentences.map(() => part.paragraph));
	const quotes = findQuotes({ text: article.text, sentences, paragraphs });
	const quoted = quotedTokens(quotes, sentences.length);
	const entities = findEntities(sentences, quoted);
	const trees = sentences.map(treeOf);
	const story = readStory(article.title ?? '', entities);
	return {
		text: article.text,
		...(article.published === undefined ? {} : { published: article.published }),
		...(article.title === undefined ? {} : { title: article.title }),
		importance: findImportance(sentences, article.title),
		story,
		quotes,
		quoted,
		sentences,
		trees,
		paragraphs,
		entities,
		mentions: bySentence(
			entities.entities.flatMap((entity) =>
				entity.mentions.map((mention) => ({ entity, mention, sentence: mention.sentence }))
			),
			sentences.length
		),
		references: findReferences({ sentences, index: entities, quoted, story }),
		antecedents: findAntecedents({ sentences, trees, paragraphs, index: entities, quoted, story }),
		quantities: bySentence(findQuantities(sentences), sentences.length),
		dates: bySentence(findDates(sentences, article.published), sentences.length),
		spellings: spellingsOf(sentences, article.title)
	};
}

function spellingsOf(sentences: readonly Sentence[], title = ''): ReadonlyMap<string, number> {
	const words = sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text));
	const uses = new Map<string, number>();
	for (const word of [...words, ...title.split(/\P{L}+/u)]) uses.set(word, (uses.get(word) ?? 0) + 1);
	return uses;
}

function bySentence<T extends { readonly sentence: number }>(found: readonly T[], length: number): T[][] {
	const lists: T[][] = Array.from({ length }, () => []);
	for (const one of found) lists[one.sentence]?.push(one);
	return lists;
}

/** A sentence as evidence, with the tokens of `mark` marked. */
export function evidenceOf(reading: Reading, sentence: number, mark?: Run): Evidence {
	const { start, end, tokens } = reading.sentences[sentence] ?? { start: 0, end: 0, tokens: [] };
	const quote = reading.text.slice(start, end);
	const from = mark && tokens[mark.first];
	const to = mark && tokens[mark.last];
	if (!from || !to) return { start, end, quote };
	return { start, end, quote, mark: { start: from.start - start, end: to.end - start } };
}
