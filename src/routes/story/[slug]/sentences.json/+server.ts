import { error, json } from '@sveltejs/kit';
import { storyNamed } from '../../../stories.server';
import type { RequestHandler } from './$types';

export { storyEntries as entries } from '../../../stories.server';

export const prerender = true;

/** The story's sentences, among which a player looks for proofs. */
export const GET: RequestHandler = ({ params }) => {
	const story = storyNamed(params.slug);
	return story ? json(story.sentences) : error(404);
};
