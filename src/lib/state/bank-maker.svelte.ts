import type { Bank } from '../../core/bank/bank';
import { withContentId } from '../../core/bank/content-id';
import type { Item } from '../../core/bank/item';
import type { ArticleProblem, Paragraph } from '../../core/generation/article/article';
import { readArticle } from '../../core/generation/article/read-article';
import { quizFromBank, type Quiz } from '../../core/quiz/quiz';
import type { GenerateOutcome, GeneratorClient } from '../generator/client';
import {
	EMPTY_DRAFT,
	filledFields,
	readDraft,
	sourceProblem,
	type MakeDraft,
	type SourceDraft
} from './make-draft';

type WriteProblem = Extract<GenerateOutcome, { kind: 'failed' }>['problem'];

/** What keeps the text from becoming questions. */
export type MakerProblem =
	| ArticleProblem
	| WriteProblem
	| { readonly code: 'timed-out' | 'not-an-address' | 'not-a-day' }
	| { readonly code: 'file-not-text' | 'file-too-long'; readonly name: string };

/** Where the maker is; `share` of the article read is 0–1. */
export type MakerPhase =
	| { readonly kind: 'writing'; readonly problem?: MakerProblem }
	| { readonly kind: 'working'; readonly share?: number }
	| { readonly kind: 'reviewing'; readonly bank: Bank; readonly blocks: readonly Paragraph[] };

/** An item with the number it keeps, whether others are dropped or not. */
export interface NumberedItem {
	readonly number: number;
	readonly item: Item;
}

/** What the maker needs of the world. What is kept gives false when the device refused. */
export interface MakerDoors {
	readonly generator: Pick<GeneratorClient, 'generate'>;
	readonly loadDraft: () => Promise<unknown>;
	readonly saveDraft: (draft: MakeDraft) => Promise<boolean>;
	readonly keepQuiz: (quiz: Quiz) => Promise<boolean>;
	/** The whole address that opens a quiz. */
	readonly linkTo: (quiz: Quiz) => Promise<string>;
	/** False when the browser refused. */
	readonly copy: (text: string) => Promise<boolean>;
}

const LONGEST_FILE_BYTES = 1_000_000;

/** From a pasted article to the questions that are worth sharing; whatever is typed stays until it is changed. */
export class BankMaker {
	readonly #doors: MakerDoors;
	#draft = $state.raw(EMPTY_DRAFT);
	#phase = $state.raw<MakerPhase>({ kind: 'writing' });
	#droppedIds = $state.raw<readonly string[]>([]);
	#saved = $state.raw<boolean>();
	#link = $state.raw<string>();
	#writtenFor = $state.raw('');
	#saving: Promise<void> = Promise.resolve();
	#abort = new AbortController();

	readonly #numbered = $derived.by((): readonly NumberedItem[] =>
		this.#phase.kind === 'reviewing'
			? this.#phase.bank.items.map((item, index) => ({ number: index + 1, item }))
			: []
	);

	constructor(doors: MakerDoors) {
		this.#doors = doors;
	}

	get draft(): MakeDraft {
		return this.#draft;
	}

	get phase(): MakerPhase {
		return this.#phase;
	}

	/** Whether the draft is kept on this device; undefined before anything was typed. */
	get saved(): boolean | undefined {
		return this.#saved;
	}

	/** The address of the quiz as it stands; undefined while it is made, or when no item is left. */
	get link(): string | undefined {
		return this.#link;
	}

	get kept(): readonly NumberedItem[] {
		return this.#numbered.filter(({ item }) => !this.#droppedIds.includes(item.id));
	}

	get dropped(): readonly NumberedItem[] {
		return this.#numbered.filter(({ item }) => this.#droppedIds.includes(item.id));
	}

	/** The day the items were written for is not the day that is typed now. */
	get dateChanged(): boolean {
		return this.#phase.kind === 'reviewing' && this.#draft.published !== this.#writtenFor;
	}

	get sourceProblem(): ReturnType<typeof sourceProblem> {
		return sourceProblem(this.#draft);
	}

	/** Brings back the draft of the last visit, unless something was typed meanwhile. */
	async open(): Promise<void> {
		const draft = readDraft(await this.#doors.loadDraft());
		if (this.#draft === EMPTY_DRAFT) this.#draft = draft;
	}

	change(draft: MakeDraft): void {
		this.#draft = draft;
		if (this.#phase.kind === 'writing') this.#phase = { kind: 'writing' };
		this.#saving = this.#saving.then(() => this.#save(draft));
	}

	async openFile(file: File): Promise<void> {
		const { name } = file;
		if (file.size > LONGEST_FILE_BYTES) return this.#refuse({ code: 'file-too-long', name });
		try {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
			this.change({ ...EMPTY_DRAFT, text });
		} catch {
			this.#refuse({ code: 'file-not-text', name });
		}
	}

	/** Writes the questions in the worker. What is plainly wrong with the text is said at once. */
	async write(): Promise<void> {
		const wrongField = sourceProblem(this.#draft);
		if (wrongField !== undefined) return this.#refuse({ code: wrongField });
		const { text } = this.#draft;
		const article = readArticle(text);
		if (!article.ok) return this.#refuse(article.problem);
		this.#phase = { kind: 'working' };
		this.#abort = new AbortController();
		const outcome = await this.#doors.generator.generate(
			{ text, source: filledFields(this.#draft) },
			{
				signal: this.#abort.signal,
				onProgress: ({ done, total }) => {
					this.#phase = { kind: 'working', share: done / total };
				}
			}
		);
		this.#settle(outcome, article.value.paragraphs);
	}

	stop(): void {
		this.#abort.abort();
	}

	drop(itemId: string): void {
		this.#droppedIds = [...this.#droppedIds, itemId];
		void this.#refreshLink();
	}

	putBack(itemId: string): void {
		this.#droppedIds = this.#droppedIds.filter((id) => id !== itemId);
		void this.#refreshLink();
	}

	changeSource(source: SourceDraft): void {
		this.change({ ...this.#draft, ...source });
		void this.#refreshLink();
	}

	backToText(): void {
		this.#phase = { kind: 'writing' };
	}

	/** Whether the link is on the clipboard now. */
	async copyLink(): Promise<boolean> {
		return this.#link !== undefined && (await this.#doors.copy(this.#link));
	}

	/** Keeps the quiz on this device and gives its id; undefined when the device refused or no item is left. */
	async keepQuiz(): Promise<string | undefined> {
		const quiz = this.#quiz();
		return quiz && (await this.#doors.keepQuiz(quiz)) ? quiz.id : undefined;
	}

	#refuse(problem: MakerProblem): void {
		this.#phase = { kind: 'writing', problem };
	}

	async #save(draft: MakeDraft): Promise<void> {
		if (draft !== this.#draft) return;
		this.#saved = await this.#doors.saveDraft(draft);
	}

	#settle(outcome: GenerateOutcome, blocks: readonly Paragraph[]): void {
		switch (outcome.kind) {
			case 'done':
				return this.#review(outcome.bank, blocks);
			case 'failed':
				return this.#refuse(outcome.problem);
			case 'timed-out':
				return this.#refuse({ code: 'timed-out' });
			case 'aborted':
				return this.backToText();
		}
	}

	#review(bank: Bank, blocks: readonly Paragraph[]): void {
		const { title, url = '', published = '' } = bank.source;
		this.change({ text: this.#draft.text, title, url, published });
		this.#writtenFor = published;
		this.#droppedIds = [];
		this.#phase = { kind: 'reviewing', bank, blocks };
		void this.#refreshLink();
	}

	#quiz(): Quiz | undefined {
		const itemIds = this.kept.map(({ item }) => item.id);
		if (this.#phase.kind !== 'reviewing' || itemIds.length === 0) return undefined;
		const { url: _url, published: _published, ...source } = this.#phase.bank.source;
		const edited = withContentId({
			...this.#phase.bank,
			source: { ...source, ...filledFields(this.#draft) }
		});
		return quizFromBank(edited, { itemIds });
	}

	async #refreshLink(): Promise<void> {
		const quiz = this.#quiz();
		this.#link = undefined;
		const link = quiz && (await this.#doors.linkTo(quiz));
		if (quiz?.id === this.#quiz()?.id) this.#link = link;
	}
}
