import type { Source } from '../bank/bank';
import type { EstimateItem, Item, W } from '../bank/item';
import type { QuizSettings } from './settings';

interface AskedBase {
	readonly id: string;
	readonly w: W;
	readonly stem: string;
}

interface AskedChoice extends AskedBase {
	readonly kind: 'single-choice' | 'true-false' | 'cloze';
	readonly options: readonly { readonly text: string }[];
}

export interface AskedEstimate
	extends
		AskedBase,
		Pick<EstimateItem, 'prefix' | 'suffix' | 'decimals' | 'min' | 'max' | 'step' | 'tolerance'> {
	readonly kind: 'estimate';
}

interface AskedOrder extends AskedBase {
	readonly kind: 'order';
	readonly entries: readonly { readonly text: string }[];
}

interface AskedMatch extends AskedBase {
	readonly kind: 'match';
	/** Without a key, left and right of a pair only stand in the same place. */
	readonly pairs: readonly { readonly left: string; readonly right: string }[];
}

/** What is needed to ask an item and to write down an answer. Every `Item` is one; a question of an exam is one whose key is withheld. */
export type AskedItem = AskedChoice | AskedEstimate | AskedOrder | AskedMatch;

/** A quiz as its player gets it. Every `Quiz` is one; an exam paper is one without keys. */
export interface AskedQuiz {
	/** 16 hex digits. */
	readonly id: string;
	readonly title: string;
	readonly by?: string;
	/** Withheld with the keys: the article tells the answers. */
	readonly source?: Source;
	/** Where each item comes from, by its id, in a round of several stories. */
	readonly sources?: Readonly<Record<string, Source>>;
	readonly items: readonly AskedItem[];
	readonly settings: QuizSettings;
	readonly resultsTo?: string;
}

/** Whether the answer to an item is known: then it can be marked, told and proved. */
export function hasKey(item: AskedItem): item is Item {
	return 'evidence' in item;
}

/** An exam as its students get it: what is asked, and what the key will be checked against. Nothing in it depends on which answers are right. */
export interface ExamPaper extends AskedQuiz {
	/** The first 16 bytes, in base64url, of the SHA-256 of the exam's canonical JSON, salt included. */
	readonly commitment: string;
}

/** Whether a quiz is the paper of an exam: it can be answered, not marked. */
export function isPaper(quiz: AskedQuiz): quiz is ExamPaper {
	return 'commitment' in quiz;
}
