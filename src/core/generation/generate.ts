import { sha256Hex } from '../base/digest';
import { fail, ok, type Result } from '../base/result';
import type { Bank, Source } from '../bank/bank';
import { withContentId } from '../bank/content-id';
import { LIMITS } from '../bank/limits';
import { tidied } from '../bank/text';
import type { Article, ArticleProblem } from './article/article';
import { readArticle } from './article/read-article';
import { findFacts } from './facts/find-facts';
import type { LeftClause } from './facts/statements/find-statements';
import { readFacts, type ParsedParagraph, type Reading } from './facts/reading';
import { isCandidate, type Candidate, type Refused } from './items/candidate';
import { chooseSet } from './items/choose';
import { openDesk } from './items/desk';
import { passesGate } from './items/gate';
import { ranked } from './items/rank/rank';
import { writeItems } from './items/write-items';
import type { LanguageModel } from './language/model';
import { parseParagraph } from './language/parse';
import { omissionsOf } from './omissions';

const ENGINE = { name: 'five-ws', version: '0.1.0' } as const;
const DEFAULT_COUNT = 10;
const DEFAULT_SEED = 1;
/** How much of the first paragraph stands for a title that is missing, in characters. */
const SHORT_TITLE = 80;

/** What to make a bank of. `source` overrides what the article says of itself; `count` is the most items wanted. */
export interface GenerateRequest {
	readonly text: string;
	readonly source?: Partial<Source>;
	readonly count?: number;
	readonly seed?: number;
}

/** Why no bank can be made: the text is no article, or it holds no fact that can be asked fairly. */
export type GenerateProblem = ArticleProblem | { readonly code: 'no-items'; readonly sentences: number };

/** How far the work is: `done` of `total` paragraphs are read. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** Makes the bank of an article: the same request and model give the same bank, byte for byte. Never throws on any text. */
export function generate(
	request: GenerateRequest,
	model: LanguageModel,
	onProgress?: (progress: Progress) => void
): Result<Bank, GenerateProblem> {
	const found = findCandidates(request, model, onProgress);
	if (!found.ok) return found;
	const { article, reading, left, refused, candidates, sound } = found.value;
	const { count = DEFAULT_COUNT } = request;
	const choice = chooseSet(ranked(reading, sound), count);
	const { items } = choice;
	if (items.length === 0) return fail({ code: 'no-items', sentences: reading.sentences.length });
	const unsound = candidates.filter((candidate) => !sound.includes(candidate));
	const isFull = items.length >= count;
	return ok(
		withContentId({
			format: 'five-ws-bank',
			version: 1,
			engine: ENGINE,
			language: 'en',
			source: sourceOf(article, request.source?.title),
			article: { length: article.text.length, sha256: sha256Hex(article.text) },
			items,
			omissions: omissionsOf({ reading, left, refused, unsound, choice, isFull })
		})
	);
}

/** Everything the engine could ask of an article, before a set is chosen. */
export interface Found {
	readonly article: Article;
	readonly reading: Reading;
	/** Clauses that no fact could be made of, and why. */
	readonly left: readonly LeftClause[];
	/** The facts that gave no item of some family, and why. */
	readonly refused: readonly Refused[];
	readonly candidates: readonly Candidate[];
	/** Those of the candidates that break no hard rule. */
	readonly sound: readonly Candidate[];
}

/** Reads an article and writes every item its facts allow: what `generate` chooses from and the ranker learns from. */
export function findCandidates(
	request: GenerateRequest,
	model: LanguageModel,
	onProgress?: (progress: Progress) => void
): Result<Found, ArticleProblem> {
	const read = readArticle(request.text);
	if (!read.ok) return fail(read.problem);
	const article = withSource(read.value, request.source ?? {});
	const reading = readFacts(article, parseArticle(article, model, onProgress));
	const { facts, left } = findFacts(reading);
	const outcomes = writeItems(openDesk(reading, facts, request.seed ?? DEFAULT_SEED));
	const candidates = outcomes.filter(isCandidate);
	return ok({
		article,
		reading,
		left,
		refused: outcomes.flatMap((outcome) => (isCandidate(outcome) ? [] : [outcome])),
		candidates,
		sound: candidates.filter((candidate) => passesGate(reading, candidate))
	});
}

function parseArticle(
	{ paragraphs }: Article,
	model: LanguageModel,
	onProgress?: (progress: Progress) => void
): readonly ParsedParagraph[] {
	return paragraphs.map((paragraph, index) => {
		onProgress?.({ done: index, total: paragraphs.length });
		const sentences = paragraph.kind === 'heading' ? [] : parseParagraph(paragraph, model);
		return { paragraph: index, sentences };
	});
}

function withSource(article: Article, { title, publisher, url, published }: Partial<Source>): Article {
	return {
		...article,
		...(title === undefined ? {} : { title }),
		...(publisher === undefined ? {} : { publisher }),
		...(url === undefined ? {} : { url }),
		...(published === undefined ? {} : { published })
	};
}

/** The source as a bank may hold it: one line each, without characters that nobody sees. */
function sourceOf({ title = '', publisher = '', url, published, paragraphs }: Article, given = ''): Source {
	const [first] = paragraphs;
	const line = tidied(given, LIMITS.title) || tidied(title, LIMITS.title);
	const name = tidied(publisher, LIMITS.publisher);
	return {
		title: line || tidied(first?.text ?? '', SHORT_TITLE) || 'Untitled',
		...(name === '' ? {} : { publisher: name }),
		...(url === undefined ? {} : { url }),
		...(published === undefined ? {} : { published })
	};
}
