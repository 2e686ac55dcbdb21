import { canonicalJson } from '../bank/canonical-json';
import { contentId } from '../bank/content-id';
import type { EstimateItem, Item } from '../bank/item';
import { numberIn } from '../bank/number';
import { toBase64url } from '../base/base64url';
import { sha256 } from '../base/digest';
import { examScale } from './exam-scale';
import type { AskedItem, AskedQuiz, ExamPaper } from './asked-quiz';
import { type Quiz, withQuizId } from './quiz';

/** A quiz whose answers are told later: as its teacher keeps it, with keys and salt. */
export interface Exam extends Quiz {
	readonly salt: string;
}

/** What a player can sit: a quiz with its keys, or a paper without. */
export type Playable = Quiz | ExamPaper;

const COMMITMENT_BYTES = 16;
const LOT_BYTES = 4;

/**
 * An exam made of a quiz. Parts stand in an order that their texts give, and estimates get scales that many values share, as both
 * would tell the key otherwise. `salt` is 16 random bytes in base64url, new for every exam. The same quiz and salt give the same exam.
 */
export function examFrom(quiz: Quiz, salt: string): Exam {
	const items = quiz.items.map((item, index) => arranged({ ...item, id: `q${index + 1}` }, salt));
	const made = withQuizId({ ...quiz, items, settings: { ...quiz.settings, feedback: 'none' }, salt });
	return { ...made, salt };
}

/** The exam that a quiz is; undefined when its answers are not withheld. */
export function asExam(quiz: AskedQuiz): Exam | undefined {
	return isExam(quiz) ? quiz : undefined;
}

/** What students get of an exam. */
export function paperOf(exam: Exam): ExamPaper {
	const { title, by, settings, resultsTo } = exam;
	const paper = {
		title,
		...(by === undefined ? {} : { by }),
		items: exam.items.map(asked),
		settings,
		...(resultsTo === undefined ? {} : { resultsTo }),
		commitment: commitmentOf(exam)
	};
	return withPaperId(paper);
}

/** The paper with the id that its content gives it. */
export function withPaperId(paper: Omit<ExamPaper, 'id'>): ExamPaper {
	return { ...paper, id: contentId({ ...paper, id: undefined }) };
}

/** Whether this is the key that was fixed when the paper was made, for the very questions of the paper. */
export function isKeyOf(exam: Exam, paper: ExamPaper): boolean {
	return commitmentOf(exam) === paper.commitment && paperOf(exam).id === paper.id;
}

/** The texts of an order's entries or of a match's rights as a paper shows them: `[i]` is the place in the exam of what stands in place `i`. */
export function paperOrder(item: Item): readonly number[] {
	if (item.kind === 'order') return sortedPlaces(item.entries.map(({ text }) => text));
	if (item.kind === 'match') return sortedPlaces(item.pairs.map(({ right }) => right));
	return [];
}

function isExam(quiz: AskedQuiz): quiz is Exam {
	return 'salt' in quiz && quiz.settings.feedback === 'none' && quiz.source !== undefined;
}

function commitmentOf(exam: Exam): string {
	const text = canonicalJson({ ...exam, id: undefined });
	return toBase64url(sha256(new TextEncoder().encode(text)).slice(0, COMMITMENT_BYTES));
}

/** The item with its parts where their texts put them; what was the order of the bank is gone. */
function arranged(item: Item, salt: string): Item {
	switch (item.kind) {
		case 'single-choice':
		case 'cloze': {
			const places = sortedPlaces(item.options.map(({ text }) => text));
			return { ...item, options: places.flatMap((place) => item.options[place] ?? []) };
		}
		case 'match': {
			const places = sortedPlaces(item.pairs.map(({ left }) => left));
			return { ...item, pairs: places.flatMap((place) => item.pairs[place] ?? []) };
		}
		case 'estimate':
			return { ...item, ...examScale(item, lotOf(item, salt)) };
		case 'true-false':
		case 'order':
			return item;
	}
}

function asked(item: Item): AskedItem {
	const { id, w, stem } = item;
	switch (item.kind) {
		case 'single-choice':
		case 'true-false':
		case 'cloze':
			return { id, w, stem, kind: item.kind, options: item.options.map(({ text }) => ({ text })) };
		case 'estimate': {
			const { kind, prefix, suffix, decimals, min, max, step, tolerance } = item;
			return { id, w, stem, kind, prefix, suffix, decimals, min, max, step, tolerance };
		}
		case 'order': {
			const texts = paperOrder(item).map((place) => item.entries[place]?.text ?? '');
			return { id, w, stem, kind: item.kind, entries: texts.map((text) => ({ text })) };
		}
		case 'match': {
			const rights = paperOrder(item).map((place) => item.pairs[place]?.right ?? '');
			const pairs = item.pairs.map(({ left }, index) => ({ left, right: rights[index] ?? '' }));
			return { id, w, stem, kind: item.kind, pairs };
		}
	}
}

/** The places of texts by size when all are numbers, else by code units: whoever knows the texts knows this order. */
function sortedPlaces(texts: readonly string[]): readonly number[] {
	const sizes = texts.map((text) => numberIn(text)?.value);
	const areNumbers = sizes.every((size) => size !== undefined);
	const bySize = (a: number, b: number) => (areNumbers ? (sizes[a] ?? 0) - (sizes[b] ?? 0) : 0);
	const byText = (a: number, b: number) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1);
	return [...texts.keys()].sort((a, b) => bySize(a, b) || byText(a, b));
}

/** 0–1, from the salt, so that nobody without it can tell what was drawn. */
function lotOf({ id }: EstimateItem, salt: string): number {
	const bytes = sha256(new TextEncoder().encode(`${salt} ${id}`)).slice(0, LOT_BYTES);
	return bytes.reduce((sum, byte) => sum * 256 + byte, 0) / 256 ** LOT_BYTES;
}
