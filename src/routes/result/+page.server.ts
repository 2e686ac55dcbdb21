import { quizFromBank } from '../../core/quiz/quiz';
import { stories } from '../stories.server';
import type { PageServerLoad } from './$types';

/** Which story each of our quizzes belongs to, so that a result can lead to it. */
export const load: PageServerLoad = () => ({
	slugs: Object.fromEntries(stories().map(({ slug, bank }) => [quizFromBank(bank).id, slug]))
});
