import { forQrCode } from '../../core/link/envelope';
import { quizFileName, quizToFile } from '../../core/link/quiz-file';
import { encodeQuizLink } from '../../core/link/quiz-link';
import { newSalt } from '../platform/chance';
import { copyText } from '../platform/clipboard';
import { codec } from '../platform/compression';
import { saveFile } from '../platform/download';
import { sendFile, sendLink } from '../platform/send';
import { Classes } from './classes';
import type { SharerDoors } from './quiz-sharer.svelte';
import type { Services } from './services';

/** What sharing needs of the world; `player` is the address of the page that opens links. */
export function openSharerDoors({ store, games }: Services, player: string): SharerDoors {
	return {
		classes: async () => (await new Classes(store, games.device.now).list()).classes,
		addressesOf: async (quiz) => {
			const fragment = await encodeQuizLink(quiz, codec);
			const page = `${location.origin}${player}#`;
			return { link: page + fragment, qrText: page + forQrCode(fragment) };
		},
		fileOf: (quiz) => new File([quizToFile(quiz)], quizFileName(quiz), { type: 'application/json' }),
		keepQuiz: (quiz) => games.keepQuiz(quiz),
		newSalt,
		copy: copyText,
		sendLink,
		sendFile,
		saveFile
	};
}
