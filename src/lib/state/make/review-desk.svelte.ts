import type { OmissionCode } from '../../../core/bank/bank';
import type { Evidence, Item, ItemKind, Span } from '../../../core/bank/item';
import { LIMITS } from '../../../core/bank/limits';
import { auditOf, remarksOn, type Audit, type Remark } from '../../../core/review/audit';
import { draftItem, itemOf, type FormProblem } from '../../../core/review/form-item';
import { gapForm } from '../../../core/review/gap-form';
import { emptyForm, formOf, type ItemForm } from '../../../core/review/item-form';
import { withMarks } from '../../../core/review/marked-evidence';
import { freeItemId, reviewed, undone, withEvent, type ReviewEvent } from '../../../core/review/review';
import { spareAnswers, withOtherAnswers } from '../../../core/review/spare-answers';
import { auditedArticle, type ArticleBlock } from './article-blocks';
import type { ReviewDraft } from './make-draft';

/** An item that stands; `number` counts from 1 in the order of the quiz. */
export interface NumberedItem {
	readonly number: number;
	readonly item: Item;
	readonly isKept: boolean;
}

/** A sentence that the engine made nothing of, and why. */
export interface LeftOut extends Span {
	readonly code: OmissionCode;
}

/** A bank under review: what is done to it is an event, what is typed is a form until it is done, and each change is handed on to be saved. */
export class ReviewDesk {
	readonly blocks: readonly ArticleBlock[];
	readonly #onchange: () => void;
	#draft: ReviewDraft;

	readonly #reviewed = $derived.by(() => reviewed(this.#draft));
	readonly #audit = $derived.by(() =>
		auditOf(
			this.#reviewed.standing.map(({ item }) => item),
			auditedArticle(this.#draft.text, this.blocks)
		)
	);
	readonly #checked = $derived.by(() => this.#draft.form && itemOf(this.#draft.form));

	constructor(draft: ReviewDraft, blocks: readonly ArticleBlock[], onchange: () => void) {
		this.#draft = $state.raw(draft);
		this.blocks = blocks;
		this.#onchange = onchange;
	}

	get draft(): ReviewDraft {
		return this.#draft;
	}

	get items(): readonly NumberedItem[] {
		return this.#reviewed.standing.map((standing, index) => ({ number: index + 1, ...standing }));
	}

	/** The trash, the last dropped first. */
	get dropped(): readonly Item[] {
		return this.#reviewed.dropped;
	}

	get audit(): Audit {
		return this.#audit;
	}

	get openId(): string | undefined {
		return this.#draft.openId;
	}

	get form(): ItemForm | undefined {
		return this.#draft.form;
	}

	/** What keeps the form from being an item. */
	get formProblems(): readonly FormProblem[] {
		return this.#checked?.ok === false ? this.#checked.problem : [];
	}

	/** What is to be looked at in the item that the form makes. */
	get formRemarks(): readonly Remark[] {
		return this.#checked?.ok ? remarksOn(this.#checked.value, this.#draft.text) : [];
	}

	/** Other wrong answers for the item that is written. */
	get formSpares(): readonly string[] {
		const item = this.#draft.form && draftItem(this.#draft.form);
		return item ? spareAnswers(item, { items: this.#draft.bank.items, article: this.#told }) : [];
	}

	/** Sentences that no item is about and that the engine could not use, in the article's order. */
	get leftOut(): readonly LeftOut[] {
		const used = this.items.flatMap(({ item }) => item.evidence.map(({ start }) => start));
		const found = this.#draft.bank.omissions.flatMap(({ code, examples = [] }) =>
			examples.map((span) => ({ code, ...span }))
		);
		return found
			.filter(({ start }, index) => found.findIndex((one) => one.start === start) === index)
			.filter(({ start }) => !used.includes(start))
			.sort((one, other) => one.start - other.start);
	}

	get canUndo(): boolean {
		return this.#draft.events.length > 0;
	}

	open(itemId: string | undefined): void {
		const { openId: _openId, ...draft } = this.#draft;
		this.#set(itemId === undefined ? draft : { ...draft, openId: itemId });
	}

	do(event: ReviewEvent): void {
		this.#set({ ...this.#draft, ...withEvent(this.#draft, event) });
	}

	/** Takes the last event back and gives it; undefined when there was none. */
	undo(): ReviewEvent | undefined {
		const last = this.#draft.events.at(-1);
		if (last !== undefined) this.#set({ ...this.#draft, ...undone(this.#draft) });
		return last;
	}

	/** Puts other wrong answers in the place of all, or of the one at `place`; gives how many were found. */
	swapAnswers(itemId: string, place?: number): number {
		const item = this.#itemOf(itemId);
		if (item === undefined) return 0;
		const versions = this.#draft.events.flatMap((event) =>
			event.kind === 'edited' && event.item.id === itemId ? [event.item] : []
		);
		const swapped = withOtherAnswers(item, {
			items: [...this.#draft.bank.items, ...versions, ...this.items.map(({ item: one }) => one)],
			article: this.#told,
			...(place === undefined ? {} : { place })
		});
		const made = swapped.count > 0 ? itemOf(formOf(swapped.item)) : undefined;
		if (!made?.ok) return 0;
		this.do({ kind: 'edited', item: made.value });
		return swapped.count;
	}

	edit(itemId: string): void {
		const item = this.#itemOf(itemId);
		if (item) this.#set({ ...this.#draft, openId: itemId, form: formOf(item) });
	}

	/** Begins an item by hand. */
	begin(kind: ItemKind): void {
		this.changeForm(emptyForm(freeItemId(this.#draft), kind, []));
	}

	/** Begins an item about a sentence, with a gap in it where one can be made. */
	rescue(sentence: Span): void {
		this.changeForm(gapForm(freeItemId(this.#draft), this.#evidenceAt(sentence), this.#told));
	}

	changeForm(form: ItemForm): void {
		this.#set({ ...this.#draft, form });
	}

	/** Makes the sentence the proof of the item that is written. */
	prove(sentence: Span): void {
		const { form } = this.#draft;
		if (form) this.changeForm({ ...form, evidence: [this.#evidenceAt(sentence), ...form.evidence.slice(1)] });
	}

	/** Turns the form into the item it makes; false, and the form stays, when it makes none. */
	finish(): boolean {
		const made = this.#checked;
		if (!made?.ok) return false;
		const before = this.#itemOf(made.value.id);
		const { bank, text } = this.#draft;
		const item = withMarks(made.value, before, { bank, article: text });
		this.leave();
		this.do(before ? { kind: 'edited', item } : { kind: 'added', item, place: this.items.length });
		this.open(item.id);
		return true;
	}

	/** Lets go of the form. */
	leave(): void {
		const { form: _form, ...draft } = this.#draft;
		this.#set(draft);
	}

	/** The words of the story, without what stands around it. */
	get #told(): string {
		return this.blocks.map(({ text }) => text).join('\n');
	}

	#itemOf(itemId: string): Item | undefined {
		return this.items.find(({ item }) => item.id === itemId)?.item;
	}

	#evidenceAt({ start, end }: Span): Evidence {
		const quote = this.#draft.text.slice(start, Math.min(end, start + LIMITS.quote));
		return { start, end: start + quote.length, quote };
	}

	#set(draft: ReviewDraft): void {
		this.#draft = draft;
		this.#onchange();
	}
}
