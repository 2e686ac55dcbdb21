import { parseQuiz, type Quiz } from '../../core/quiz/quiz';
import { quizLabel, type Shelf } from './records';

export const quizzes: Shelf<Quiz> = { ...quizLabel, parser: async () => parseQuiz };
