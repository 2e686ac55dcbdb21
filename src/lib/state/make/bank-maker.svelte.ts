import type { Bank } from '../../../core/bank/bank';
import type { ArticleProblem } from '../../../core/generation/article/article';
import { readArticle } from '../../../core/generation/article/read-article';
import { reviewedBank } from '../../../core/review/review';
import { quizFromBank } from '../../../core/quiz/quiz';
import type { GenerateOutcome } from '../../generator/client';
import { blocksOf } from './article-blocks';
import { articleOfPage, handedArticle, type HandedFrom } from './handed-page';
import {
	EMPTY_ARTICLE,
	filledFields,
	sourceProblem,
	type ArticleDraft,
	type MakeDraft,
	type ReviewDraft,
	type SourceDraft
} from './make-draft';
import type { MakerDoors, MakerPhase, MakerProblem } from './maker-phase';
import { ReviewDesk } from './review-desk.svelte';
import { readDraft, storedDraft } from './stored-draft';

const LONGEST_FILE_BYTES = 5_000_000;
const PAGE = /^\s{0,99}<(?:!doctype|html)/i;

/** From an article to the questions that are worth sharing; whatever is typed stays until it is changed. */
export class BankMaker {
	readonly #doors: MakerDoors;
	#article = $state.raw(EMPTY_ARTICLE);
	#phase = $state.raw<MakerPhase>({ kind: 'writing' });
	#desk = $state.raw<ReviewDesk>();
	/** The review that the present one took the place of, and the same of the article. */
	#before: MakeDraft | undefined;
	#articleBefore: ArticleDraft | undefined;
	#saved = $state.raw<boolean>();
	#saving: Promise<void> = Promise.resolve();
	#abort = new AbortController();

	readonly #bank = $derived.by((): Bank | undefined => {
		if (this.#phase.kind !== 'reviewing' || this.#phase.desk.items.length === 0) return undefined;
		const { draft } = this.#phase.desk;
		const { url: _url, published: _published, publisher: _publisher, ...source } = draft.bank.source;
		return reviewedBank(draft, { ...source, ...filledFields(this.#article) });
	});

	constructor(doors: MakerDoors) {
		this.#doors = doors;
	}

	get article(): ArticleDraft {
		return this.#article;
	}

	get phase(): MakerPhase {
		return this.#phase;
	}

	/** The items that stand, in their order, as one bank; undefined when none is left. */
	get bank(): Bank | undefined {
		return this.#bank;
	}

	/** Whether the draft is kept on this device; undefined before anything was changed. */
	get saved(): boolean | undefined {
		return this.#saved;
	}

	/** The day the items were written for is not the day that is typed now. */
	get dateChanged(): boolean {
		return this.#phase.kind === 'reviewing' && this.#article.published !== this.#phase.desk.draft.writtenFor;
	}

	/** Whether there is a review of the text as it stands, to go back to. */
	get canGoBack(): boolean {
		return this.#desk?.draft.text === this.#article.text;
	}

	get sourceProblem(): ReturnType<typeof sourceProblem> {
		return sourceProblem(this.#article);
	}

	/** Brings back the draft of the last visit; of a text that was typed meanwhile, the review of the other one is kept beside it. */
	async open(): Promise<void> {
		const { draft, isReviewLost } = readDraft(await this.#doors.loadDraft());
		const isTyped = this.#article !== EMPTY_ARTICLE && this.#article.text !== draft.article.text;
		if (!isTyped) this.#show(draft);
		else if (draft.review) this.#desk = this.#newDesk(draft.review);
		if (isTyped) this.#save();
		if (isReviewLost) this.#refuse({ code: 'review-lost' });
	}

	change(article: ArticleDraft): void {
		this.#article = article;
		if (this.#phase.kind === 'writing') this.#phase = { kind: 'writing' };
		this.#save();
	}

	/** Puts another article in the place of the present one, which can be brought back. */
	replace(article: ArticleDraft): void {
		this.#articleBefore = this.#article;
		this.#phase = { kind: 'writing' };
		this.change(article);
	}

	/** Brings back the article that was replaced last. */
	takeBackArticle(): void {
		if (this.#articleBefore) this.change(this.#articleBefore);
		this.#articleBefore = undefined;
	}

	async openFile(file: File): Promise<void> {
		const { name } = file;
		if (file.size > LONGEST_FILE_BYTES) return this.#refuse({ code: 'file-too-long', name });
		try {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
			if (!/\.html?$/i.test(name) || !(await this.pastePage(text))) this.replace({ ...EMPTY_ARTICLE, text });
		} catch {
			this.#refuse({ code: 'file-not-text', name });
		}
	}

	/** Takes the article out of a page's HTML; false, and nothing changes, when there is none in it. */
	async pastePage(html: string): Promise<boolean> {
		const page = await this.#doors.readPage(html);
		if (page) this.replace(articleOfPage(page));
		return page !== undefined;
	}

	/** Shows what a bookmarklet or the share sheet gave. Nothing is replaced before it is accepted. */
	async receive(given: unknown, from: HandedFrom): Promise<void> {
		const handed = await handedArticle(given, { from, readPage: this.#doors.readPage });
		if (handed === undefined) return this.#refuse({ code: 'nothing-handed' });
		this.#phase = { kind: 'handed', handed };
	}

	/** Takes what was handed over for the article, or lets it go. */
	settleHanded(isTaken: boolean): void {
		if (this.#phase.kind !== 'handed') return;
		const { article } = this.#phase.handed;
		if (!isTaken) this.#phase = { kind: 'writing' };
		else this.replace(article);
		if (isTaken && article.text === '') this.#refuse({ code: 'address-only' });
	}

	/** Writes the questions in the worker. What is plainly wrong with the text is said at once. */
	async write(): Promise<void> {
		const wrongField = sourceProblem(this.#article);
		if (wrongField !== undefined) return this.#refuse({ code: wrongField });
		const isCode = PAGE.test(this.#article.text) || this.#articleProblem()?.code === 'html';
		const isPage = isCode && (await this.pastePage(this.#article.text));
		const problem = this.#articleProblem();
		if (problem !== undefined) return this.#refuse(problem);
		// A page that was reduced just now is looked at before it is asked about.
		if (isPage) return;
		const { text } = this.#article;
		this.#phase = { kind: 'working' };
		this.#abort = new AbortController();
		const outcome = await this.#doors.generator.generate(
			{ text, source: filledFields(this.#article) },
			{
				signal: this.#abort.signal,
				onProgress: ({ done, total }) => {
					this.#phase = { kind: 'working', share: done / total };
				}
			}
		);
		this.#settle(outcome, text);
	}

	stop(): void {
		this.#abort.abort();
	}

	changeSource(source: SourceDraft): void {
		this.change({ ...this.#article, ...source });
	}

	backToText(): void {
		this.#phase = { kind: 'writing' };
		this.#save();
	}

	/** Goes on with the review where it was left. */
	goBack(): void {
		if (this.#desk && this.canGoBack) this.#phase = { kind: 'reviewing', desk: this.#desk };
		this.#save();
	}

	/** Whether a review with changes was replaced and can be brought back. */
	get canRestore(): boolean {
		return (this.#before?.review?.events.length ?? 0) > 0;
	}

	/** Brings back the review that the present one took the place of. */
	restore(): void {
		if (this.#before) this.#show(this.#before);
		this.#before = undefined;
		this.#save();
	}

	/** Keeps the quiz on this device and gives its id; undefined when the device refused or no item is left. */
	async keepQuiz(): Promise<string | undefined> {
		const quiz = this.#bank && quizFromBank(this.#bank);
		return quiz && (await this.#doors.keepQuiz(quiz)) ? quiz.id : undefined;
	}

	#articleProblem(): ArticleProblem | undefined {
		const read = readArticle(this.#article.text);
		return read.ok ? undefined : read.problem;
	}

	#refuse(problem: MakerProblem): void {
		this.#phase = { kind: 'writing', problem };
	}

	#present(): MakeDraft {
		const review = this.#desk?.draft;
		return {
			article: this.#article,
			...(review ? { review } : {}),
			isReviewing: this.#phase.kind === 'reviewing'
		};
	}

	/** Saves the draft as it is when its turn comes: what changed meanwhile is saved once. */
	#save(): void {
		const { article } = this.#present();
		const events = this.#desk?.draft;
		this.#saving = this.#saving.then(async () => {
			const draft = this.#present();
			if (draft.article !== article || draft.review !== events) return;
			this.#saved = await this.#doors.saveDraft(storedDraft(draft));
		});
	}

	#show({ article, review, isReviewing }: MakeDraft): void {
		this.#article = article;
		if (review === undefined) return;
		const read = readArticle(review.text);
		if (!read.ok) return;
		this.#desk = this.#newDesk(review);
		if (isReviewing && this.canGoBack) this.#review(this.#desk);
	}

	#newDesk(review: ReviewDraft): ReviewDesk {
		const read = readArticle(review.text);
		return new ReviewDesk(review, read.ok ? blocksOf(read.value) : [], () => {
			this.#save();
		});
	}

	#review(desk: ReviewDesk): void {
		this.#desk = desk;
		this.#phase = { kind: 'reviewing', desk };
	}

	#settle(outcome: GenerateOutcome, text: string): void {
		switch (outcome.kind) {
			case 'done':
				return this.#begin(outcome.bank, text);
			case 'failed':
				return this.#refuse(outcome.problem);
			case 'timed-out':
				return this.#refuse({ code: 'timed-out' });
			case 'aborted':
				return this.backToText();
		}
	}

	#begin(bank: Bank, text: string): void {
		this.#before = this.#desk ? { ...this.#present(), isReviewing: true } : undefined;
		const { title, publisher = '', url = '', published = '' } = bank.source;
		this.#article = { text: this.#article.text, title, publisher, url, published };
		const [first] = bank.items;
		const open = first ? { openId: first.id } : {};
		this.#review(this.#newDesk({ bank, events: [], text, writtenFor: published, ...open }));
		this.#save();
	}
}
