import { error, json } from '@sveltejs/kit';
import { storyNamed, type ToldStory } from '../../../stories.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ params }) => {
	const story = storyNamed(params.slug);
	if (!story) return error(404);
	const { slug, sources, paragraphs, bank } = story;
	const { title, published } = bank.source;
	const told: ToldStory = { slug, title, sources, paragraphs, ...(published ? { published } : {}) };
	return json(told);
};
