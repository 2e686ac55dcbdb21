import type { Quiz } from '../../../core/quiz/quiz';
import type { Feedback } from '../../../core/quiz/settings';

/** What the maker says about a quiz before it is shared, as typed. */
export interface ShareDraft {
	readonly title: string;
	readonly by: string;
	readonly count: number;
	readonly shuffle: boolean;
	readonly feedback: Feedback;
	readonly minutes: string;
	readonly classId: string;
	readonly asksName: boolean;
}

/** What became of an offer to send: `stopped` is the reader's own choice and needs no words. */
type Sent = 'sent' | 'stopped' | 'not-possible';

/** A quiz on its way to others, as far as it is shown. */
export interface SharerView {
	readonly base: Quiz;
	readonly draft: ShareDraft;
	readonly classes: readonly { readonly id: string; readonly name: string }[];
	readonly problem: 'no-title' | 'not-minutes' | undefined;
	/** Undefined while the link is made, and as long as something is wrong. */
	readonly form:
		| {
				readonly quiz: Quiz;
				readonly link: string;
				readonly qrText: string;
				/** Of an exam, the address that gives its key away. */
				readonly keyLink?: string;
		  }
		| undefined;
	readonly file: File | undefined;
	change(draft: ShareDraft): Promise<void>;
	copyLink(): Promise<boolean>;
	copyKeyLink(): Promise<boolean>;
	sendLink(): Promise<Sent>;
	sendFile(): Promise<Sent>;
	saveFile(): Promise<void>;
}
