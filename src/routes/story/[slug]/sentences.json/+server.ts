import { error, json } from '@sveltejs/kit';
import { stories, storyNamed } from '../../../stories.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => stories().map(({ slug }) => ({ slug }));

/** The story's sentences, among which a player looks for proofs. */
export const GET: RequestHandler = ({ params }) => {
	const story = storyNamed(params.slug);
	return story ? json(story.sentences) : error(404);
};
