import { guessBlindly, type GuessStrategy } from '../bank/blind-guessers';
import { findFlaws, type FlawCode } from '../bank/flaws';
import { type Item, type SoftFlawCode, type Span, type W, WS } from '../bank/item';
import type { SetFlaw, SetFlawCode } from '../bank/problem';
import { bankSetFlaws } from '../bank/set-flaws';
import { readingGrade } from './reading-grade';

/** Something about an item that a reviewer should look at; `other` is the item that it clashes with. */
export interface Remark {
	readonly itemId: string;
	readonly code: FlawCode | SetFlawCode | SoftFlawCode;
	/** `stem`, `options[1].text`, … */
	readonly part: string;
	readonly other?: string;
}

/** Whether who has not read the article does better than chance; shares are 0–1. */
export type BlindGuess =
	| { readonly kind: 'nothing-to-guess' }
	| { readonly kind: 'no-better'; readonly chance: number }
	| {
			readonly kind: 'better';
			readonly strategy: GuessStrategy;
			readonly share: number;
			readonly chance: number;
	  };

/** What there is to know about a set of items before it is shared. */
export interface Audit {
	readonly spread: readonly { readonly w: W; readonly count: number }[];
	/** How many of the article's paragraphs an item is about. */
	readonly paragraphs: { readonly asked: number; readonly total: number };
	readonly remarks: readonly Remark[];
	readonly setFlaws: readonly SetFlawCode[];
	/** The answer to all statements, where there are enough of them for a reader to notice. */
	readonly oneTruth?: { readonly isTrue: boolean; readonly count: number };
	readonly guess: BlindGuess;
	/** US school grades by Flesch–Kincaid. */
	readonly grades: { readonly article?: number; readonly questions?: number };
}

/** The article that the items are about. */
export interface AuditedArticle {
	readonly text: string;
	/** The paragraphs that tell the story, headings left out. */
	readonly paragraphs: readonly Span[];
	readonly sentences: readonly Span[];
}

/** The one-sided 5 % point of the normal distribution, shared among six guessers (Bonferroni). */
const SURE = 2.394;

const FEWEST_STATEMENTS = 3;

/** Looks over the items of a review as one set. */
export function auditOf(items: readonly Item[], article: AuditedArticle): Audit {
	const stems = readingGrade(items.map(({ stem }) => stem));
	const told = readingGrade(article.sentences.map(({ start, end }) => article.text.slice(start, end)));
	const ofSet = bankSetFlaws(items);
	return {
		spread: WS.map((w) => ({ w, count: items.filter((item) => item.w === w).length })),
		paragraphs: paragraphsAsked(items, article.paragraphs),
		remarks: [
			...items.flatMap((item) => remarksOn(item, article.text)),
			...ofSet.flatMap((flaw) => setRemark(items, flaw))
		],
		setFlaws: ofSet.flatMap(({ code, place }) => (place === 'items' ? [code] : [])),
		...oneTruth(items),
		guess: blindGuess(items, article.text),
		grades: {
			...(told === undefined ? {} : { article: told }),
			...(stems === undefined ? {} : { questions: stems })
		}
	};
}

/** What is to be said of one item by itself. */
export function remarksOn(item: Item, articleText: string): readonly Remark[] {
	return [
		...findFlaws(item, articleText).map(({ code, part }) => ({ itemId: item.id, code, part })),
		...(item.flaws ?? []).map((code) => ({ itemId: item.id, code, part: 'stem' }))
	];
}

function setRemark(items: readonly Item[], { code, place, detail }: SetFlaw): Remark[] {
	const item = items[Number(/^items\[(\d+)\]/.exec(place)?.[1] ?? -1)];
	if (item === undefined) return [];
	return [{ itemId: item.id, code, part: 'stem', ...(detail === undefined ? {} : { other: detail }) }];
}

function oneTruth(items: readonly Item[]): Pick<Audit, 'oneTruth'> {
	const truths = items.flatMap((item) => (item.kind === 'true-false' ? [item.options[0].isKey] : []));
	const [isTrue] = truths;
	if (isTrue === undefined || truths.length < FEWEST_STATEMENTS || truths.includes(!isTrue)) return {};
	return { oneTruth: { isTrue, count: truths.length } };
}

function paragraphsAsked(items: readonly Item[], paragraphs: readonly Span[]) {
	const places = items.flatMap(({ evidence }) => evidence.map(({ start }) => start));
	const asked = paragraphs.filter(({ start, end }) => places.some((place) => place >= start && place < end));
	return { asked: asked.length, total: paragraphs.length };
}

/** The best of the guessers, if chance does not explain what it gets. */
function blindGuess(items: readonly Item[], articleText: string): BlindGuess {
	const scores = guessBlindly(items, articleText);
	const [first] = scores;
	if (first === undefined || first.total === 0) return { kind: 'nothing-to-guess' };
	const best = scores.reduce((one, other) => (other.expected > one.expected ? other : one));
	const chance = first.chance / first.total;
	const spread = Math.sqrt(first.total * chance * (1 - chance));
	if (best.expected <= first.chance + SURE * spread) return { kind: 'no-better', chance };
	return { kind: 'better', strategy: best.strategy, share: best.expected / best.total, chance };
}
