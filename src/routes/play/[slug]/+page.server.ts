import { error } from '@sveltejs/kit';
import { quizFromBank } from '../../../core/quiz/quiz';
import { stories, storyNamed } from '../../stories.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every story is prerendered; a site without stories is built too. */
export const prerender = 'auto';
export const entries: EntryGenerator = () => stories().map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
	const story = storyNamed(params.slug);
	return story ? { slug: story.slug, quiz: quizFromBank(story.bank) } : error(404);
};
