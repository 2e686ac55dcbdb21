import { encodeResultCode, fittingName } from '../../core/link/result-code';
import { sittingOf } from '../../core/link/sitting';
import type { AskedQuiz } from '../../core/quiz/asked-quiz';
import type { Attempt } from '../../core/quiz/attempt';
import { asExam, paperOf } from '../../core/quiz/exam';
import { ungraded } from '../../core/quiz/exam-answers';
import { copyText } from '../platform/clipboard';
import { seal, type SealingProblem } from '../platform/sealing';
import { canSend, sendLink, type Sent } from '../platform/send';
import { codes, type KeptCode } from '../storage/code-records';
import { loadRecord, saveRecord, settings } from '../storage/records';
import type { Services } from './services';

/** Where the sending of a result stands. `asking`: its code is not made yet. `made`: it can be given away, as often as wanted. */
export type SendingView =
	| { readonly kind: 'opening' }
	| { readonly kind: 'asking' }
	| { readonly kind: 'made'; readonly link: string; readonly name: string | undefined }
	| { readonly kind: 'failed'; readonly problem: SealingProblem | 'wrong-key' };

/** What is sent, and the address of the page that opens it. */
export interface Sending {
	readonly quiz: AskedQuiz;
	readonly attempt: Attempt;
	readonly classPage: string;
}

const NAME = 'student-name';
const SECRET = 'device-secret';

/** Makes the code of one result, keeps it, and gives it away: by the device's own sheet, by the clipboard, or to be scanned. */
export class ResultSender {
	readonly #sending: Sending;
	readonly #services: Services;
	#view = $state.raw<SendingView>({ kind: 'opening' });
	#name = $state.raw('');

	constructor(sending: Sending, services: Services) {
		const exam = asExam(sending.quiz);
		// Students send what they did with the paper, also after the key came.
		this.#sending = exam
			? { ...sending, quiz: paperOf(exam), attempt: ungraded(sending.attempt, exam) }
			: sending;
		this.#services = services;
	}

	get view(): SendingView {
		return this.#view;
	}

	/** The name as this device last sent one. */
	get rememberedName(): string {
		return this.#name;
	}

	get asksName(): boolean {
		return this.#sending.quiz.settings.asksName ?? false;
	}

	get canSend(): boolean {
		return canSend();
	}

	async open(): Promise<void> {
		const { games, store } = this.#services;
		const kept = await games.records.read(codes, this.#sending.attempt.id);
		const name = await loadRecord(store, settings, NAME);
		if (name.ok && typeof name.value === 'string') this.#name = name.value;
		if (kept.kind === 'found') this.#show(kept.body);
		else this.#view = { kind: 'asking' };
	}

	/** Makes the code; what is wrong with the name when it cannot travel. */
	async make(typedName: string): Promise<'empty' | 'too-long' | undefined> {
		const { quiz, attempt } = this.#sending;
		const name = fittingName(typedName);
		if (this.asksName && !name.ok) return name.problem;
		const withName = this.asksName && name.ok ? { name: name.value } : {};
		const sitting = sittingOf(quiz, attempt, { secret: await this.#secret(), ...withName });
		const { resultsTo: publicKey = '' } = quiz;
		const code = await encodeResultCode(quiz, sitting, (bytes, info) => seal(bytes, { publicKey, info }));
		if (!code.ok) {
			this.#view = { kind: 'failed', problem: code.problem };
			return undefined;
		}
		const kept = { id: attempt.id, code: code.value, ...withName };
		await this.#services.games.records.keep(codes, kept);
		if (withName.name !== undefined)
			await saveRecord(this.#services.store, settings, { id: NAME, body: withName.name });
		this.#show(kept);
		return undefined;
	}

	/** Lets the name be written again; the code that was made stays until there is another. */
	changeName(): void {
		if (this.#view.kind === 'made') this.#name = this.#view.name ?? '';
		this.#view = { kind: 'asking' };
	}

	/** Whether the link is on the clipboard now. */
	async copy(): Promise<boolean> {
		return this.#view.kind === 'made' && copyText(this.#view.link);
	}

	async send(title: string): Promise<Sent> {
		return this.#view.kind === 'made' ? sendLink(title, this.#view.link) : 'not-possible';
	}

	#show({ code, name }: KeptCode): void {
		this.#view = { kind: 'made', link: `${this.#sending.classPage}#${code}`, name };
	}

	/** What only this device knows: from it follow the tokens that tell its results from those of others. */
	async #secret(): Promise<string> {
		const { store, games } = this.#services;
		const kept = await loadRecord(store, settings, SECRET);
		if (kept.ok && typeof kept.value === 'string') return kept.value;
		const secret = games.device.newId();
		await saveRecord(store, settings, { id: SECRET, body: secret });
		return secret;
	}
}
