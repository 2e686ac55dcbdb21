import { GeneratorClient } from '../../generator/client';
import { drafts, loadRecord, saveRecord } from '../../storage/records';
import type { MakerDoors } from './maker-phase';
import type { Services } from '../services';

const DRAFT_ID = 'make';

/** What a maker needs of the world; `close` ends the worker. */
export function openMakerDoors({ store, games }: Services): MakerDoors & { close(): void } {
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
		readPage: async (html, address) => {
			const { readWebPage } = await import('../../platform/web-page/read-web-page');
			return readWebPage(html, address);
		},
		keepQuiz: (quiz) => games.keepQuiz(quiz),
		close: () => {
			generator.close();
		}
	};
}
