import { examFrom } from '../../core/quiz/exam';
import type { Quiz } from '../../core/quiz/quiz';
import type { Sent } from '../platform/send';
import {
	draftedQuiz,
	draftOf,
	draftProblem,
	type DraftProblem,
	type ReceivingClass,
	type ShareDraft
} from './share-draft';

/** A quiz as it travels: the address that opens it, and the same in a form for QR codes. */
export interface SharedForm {
	readonly quiz: Quiz;
	readonly link: string;
	readonly qrText: string;
	/** Of an exam, the address that gives its key away: for later. */
	readonly keyLink?: string;
}

/** What sharing needs of the world. */
export interface SharerDoors {
	readonly classes: () => Promise<readonly ReceivingClass[]>;
	readonly addressesOf: (quiz: Quiz) => Promise<Omit<SharedForm, 'quiz'>>;
	readonly fileOf: (quiz: Quiz) => File;
	/** False when the device refused. */
	readonly keepQuiz: (quiz: Quiz) => Promise<boolean>;
	/** 16 random bytes in base64url. */
	readonly newSalt: () => string;
	readonly copy: (text: string) => Promise<boolean>;
	readonly sendLink: (title: string, url: string) => Promise<Sent>;
	readonly sendFile: (file: File) => Promise<Sent>;
	readonly saveFile: (file: File) => void;
}

/** A quiz on its way to others: how it is to be played, and its link as that is changed. Whatever leaves the page is kept on this device too. */
export class QuizSharer {
	/** The quiz as it came here. */
	readonly base: Quiz;
	readonly #doors: SharerDoors;
	/** What makes this quiz an exam of its own when its answers are told later. */
	readonly #salt: string;
	#draft: ShareDraft;
	#classes = $state.raw<readonly ReceivingClass[]>([]);
	#form = $state.raw<SharedForm>();
	/** The draft that the form was made of; while another is made, what leaves the page waits. */
	#formOf: ShareDraft | undefined;
	#making: Promise<void> = Promise.resolve();

	constructor(quiz: Quiz, doors: SharerDoors) {
		this.base = quiz;
		this.#doors = doors;
		this.#salt = quiz.salt ?? doors.newSalt();
		this.#draft = $state.raw(draftOf(quiz));
	}

	get draft(): ShareDraft {
		return this.#draft;
	}

	get classes(): readonly ReceivingClass[] {
		return this.#classes;
	}

	get problem(): DraftProblem | undefined {
		return draftProblem(this.#draft);
	}

	/** The quiz with its link as last made, a moment behind what is typed; undefined before the first and as long as something is wrong. */
	get form(): SharedForm | undefined {
		return this.problem === undefined ? this.#form : undefined;
	}

	get file(): File | undefined {
		return this.form && this.#doors.fileOf(this.form.quiz);
	}

	async open(): Promise<void> {
		this.#classes = await this.#doors.classes();
		const { classId } = draftOf(this.base, this.#classes);
		await this.change({ ...this.#draft, classId });
	}

	change(draft: ShareDraft): Promise<void> {
		this.#draft = draft;
		this.#making = this.#make(draft);
		return this.#making;
	}

	/** Whether the link is on the clipboard now. */
	async copyLink(): Promise<boolean> {
		return this.#withForm(({ link }) => this.#doors.copy(link), false);
	}

	/** Whether the link of the key is on the clipboard now. */
	async copyKeyLink(): Promise<boolean> {
		return this.#withForm(({ keyLink }) => this.#doors.copy(keyLink ?? ''), false);
	}

	async sendLink(): Promise<Sent> {
		return this.#withForm(({ quiz, link }) => this.#doors.sendLink(quiz.title, link), 'not-possible');
	}

	async sendFile(): Promise<Sent> {
		return this.#withForm(({ quiz }) => this.#doors.sendFile(this.#doors.fileOf(quiz)), 'not-possible');
	}

	async saveFile(): Promise<void> {
		await this.#withForm(async ({ quiz }) => this.#doors.saveFile(this.#doors.fileOf(quiz)), undefined);
	}

	/** Keeps the quiz on this device and gives its id; undefined when the device refused. */
	async keep(): Promise<string | undefined> {
		const form = await this.#newestForm();
		return form && (await this.#doors.keepQuiz(form.quiz)) ? form.quiz.id : undefined;
	}

	/** What is given away comes first: browsers allow it only as long as the press of the button is fresh. */
	async #withForm<Outcome>(
		give: (form: SharedForm) => Promise<Outcome>,
		otherwise: Outcome
	): Promise<Outcome> {
		const form = this.#formOf === this.#draft ? this.form : await this.#newestForm();
		if (!form) return otherwise;
		const outcome = await give(form);
		await this.#doors.keepQuiz(form.quiz);
		return outcome;
	}

	async #newestForm(): Promise<SharedForm | undefined> {
		for (let awaited; awaited !== this.#making; await awaited) awaited = this.#making;
		return this.form;
	}

	async #make(draft: ShareDraft): Promise<void> {
		const quiz = this.#quiz();
		const addresses = await this.#doors.addressesOf(quiz);
		if (draft !== this.#draft) return;
		this.#form = { quiz, ...addresses };
		this.#formOf = draft;
	}

	#quiz(): Quiz {
		const receiver = this.#classes.find(({ id }) => id === this.#draft.classId);
		const quiz = draftedQuiz(this.base, this.#draft, receiver);
		return quiz.settings.feedback === 'none' ? examFrom(quiz, this.#salt) : quiz;
	}
}
