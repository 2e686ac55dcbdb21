import { error, json } from '@sveltejs/kit';
import { quizFromBank } from '../../../../core/quiz/quiz';
import { storyNamed } from '../../../stories.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ params }) => {
	const story = storyNamed(params.slug);
	return story ? json(quizFromBank(story.bank)) : error(404);
};
