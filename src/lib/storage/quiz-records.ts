import { parseQuiz, type Quiz } from '../../core/quiz/quiz';
import type { Duo } from '../../core/quiz/duo';
import type { ExamPaper } from '../../core/quiz/asked-quiz';
import { parsePaper } from '../../core/quiz/exam-paper-schema';
import { paperLabel, quizLabel, type Shelf } from './records';

export const quizzes: Shelf<Quiz> = { ...quizLabel, parser: async () => parseQuiz };

export const duos: Shelf<Duo> = {
	kind: 'duo',
	version: 1,
	weight: 'vital',
	parser: async () => (await import('../../core/quiz/attempt-schema')).parseDuo
};

export const papers: Shelf<ExamPaper> = { ...paperLabel, parser: async () => parsePaper };
