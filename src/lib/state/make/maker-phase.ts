import type { ArticleProblem } from '../../../core/generation/article/article';
import type { Quiz } from '../../../core/quiz/quiz';
import type { GenerateOutcome, GeneratorClient } from '../../generator/client';
import type { Handed, ReadPage } from './handed-page';
import type { ReviewDesk } from './review-desk.svelte';

type WriteProblem = Extract<GenerateOutcome, { kind: 'failed' }>['problem'];

/** What keeps the text from becoming questions. */
export type MakerProblem =
	| ArticleProblem
	| WriteProblem
	| { readonly code: 'timed-out' | 'not-an-address' | 'not-a-day' | 'review-lost' }
	| { readonly code: 'nothing-handed' | 'address-only' }
	| { readonly code: 'file-not-text' | 'file-too-long'; readonly name: string };

/** Where the maker is; `share` of the article read is 0–1. */
export type MakerPhase =
	| { readonly kind: 'writing'; readonly problem?: MakerProblem }
	| { readonly kind: 'working'; readonly share?: number }
	/** What came from elsewhere, to be looked at before it takes the place of anything. */
	| { readonly kind: 'handed'; readonly handed: Handed }
	| { readonly kind: 'reviewing'; readonly desk: ReviewDesk };

/** What the maker needs of the world. What is kept gives false when the device refused. */
export interface MakerDoors {
	readonly generator: Pick<GeneratorClient, 'generate'>;
	readonly loadDraft: () => Promise<unknown>;
	readonly saveDraft: (draft: unknown) => Promise<boolean>;
	readonly keepQuiz: (quiz: Quiz) => Promise<boolean>;
	readonly readPage: ReadPage;
}
