import { encodeQuizLink } from '../../../core/link/quiz-link';
import { GeneratorClient } from '../../generator/client';
import { copyText } from '../../platform/clipboard';
import { codec } from '../../platform/compression';
import { drafts, loadRecord, saveRecord } from '../../storage/records';
import type { MakerDoors } from './bank-maker.svelte';
import type { Services } from '../services';

const DRAFT_ID = 'make';

/** What a maker needs of the world; `close` ends the worker. `player` is the address of the page that opens links. */
export function openMakerDoors({ store, games }: Services, player: string): MakerDoors & { close(): void } {
	const generator = new GeneratorClient();
	return {
		generator,
		loadDraft: async () => {
			const draft = await loadRecord(store, drafts, DRAFT_ID);
			return draft.ok ? draft.value : undefined;
		},
		saveDraft: async (body) => {
			const saved = await saveRecord(store, drafts, { id: DRAFT_ID, body });
			return saved.ok;
		},
		keepQuiz: (quiz) => games.keepQuiz(quiz),
		linkTo: async (quiz) => `${location.origin}${player}#${await encodeQuizLink(quiz, codec)}`,
		copy: copyText,
		close: () => {
			generator.close();
		}
	};
}
