import { error, json } from '@sveltejs/kit';
import { partProofsOf } from '../../../../core/quiz/part-proofs';
import { storyNamed } from '../../../stories.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What proves the single parts of the story's orders and matches, which no quiz holds. */
export const GET: RequestHandler = ({ params }) => {
	const story = storyNamed(params.slug);
	return story ? json(partProofsOf(story.bank.items)) : error(404);
};
