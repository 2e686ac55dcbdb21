import { error } from '@sveltejs/kit';
import { stories, storyNamed } from '../../stories.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every story is prerendered; a site without stories is built too. */
export const prerender = 'auto';
export const entries: EntryGenerator = () => stories().map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
	const story = storyNamed(params.slug);
	if (!story) return error(404);
	const { slug, sources, paragraphs } = story;
	const { title, published } = story.bank.source;
	return { slug, title, published, sources, paragraphs };
};
