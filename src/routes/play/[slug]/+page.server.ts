import { error } from '@sveltejs/kit';
import { quizFromBank } from '../../../core/quiz/quiz';
import { stories } from '../../stories.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => stories().map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
	const story = stories().find(({ slug }) => slug === params.slug);
	return story ? { quiz: quizFromBank(story.bank) } : error(404);
};
