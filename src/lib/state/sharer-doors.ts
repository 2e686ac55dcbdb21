import { forQrCode } from '../../core/link/envelope';
import { quizFileName, quizToFile } from '../../core/link/quiz-file';
import { encodeKeyLink } from '../../core/link/key-link';
import { encodeQuizLink } from '../../core/link/quiz-link';
import { asExam } from '../../core/quiz/exam';
import { newSalt } from '../platform/salt';
import { copyText } from '../platform/clipboard';
import { codec } from '../platform/compression';
import { saveFile } from '../platform/download';
import { sendFile, sendLink } from '../platform/send';
import { Classes } from './classes';
import type { SharerDoors } from './quiz-sharer.svelte';
import type { Services } from './services';

/** The pages of this site that open what is shared: quizzes, and keys of exams. */
export interface OpeningPages {
	readonly player: string;
	readonly result: string;
}

/** What sharing needs of the world. */
export function openSharerDoors({ store, games }: Services, { player, result }: OpeningPages): SharerDoors {
	return {
		classes: async () => (await new Classes(store, games.device.now).list()).classes,
		addressesOf: async (quiz) => {
			const fragment = await encodeQuizLink(quiz, codec);
			const page = `${location.origin}${player}#`;
			const exam = asExam(quiz);
			const key = exam && { keyLink: `${location.origin}${result}#${await encodeKeyLink(exam, codec)}` };
			return { link: page + fragment, qrText: page + forQrCode(fragment), ...key };
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
