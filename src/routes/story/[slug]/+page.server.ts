import { error } from '@sveltejs/kit';
import { stories, storyNamed } from '../../stories.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => stories().map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
	const story = storyNamed(params.slug);
	if (!story) return error(404);
	const { slug, sources, paragraphs } = story;
	const { title, published } = story.bank.source;
	return { slug, title, published, sources, paragraphs };
};
