import type { StoryCard } from '$lib/ui/home/story-card';
import { ownData } from '../own-data';
import type { PageLoad } from './$types';

/** Which story each of our quizzes belongs to, so that a result can lead to it. */
export const load: PageLoad = async ({ fetch }) => {
	const stories = await ownData<readonly StoryCard[]>(fetch('../stories.json'));
	return { slugs: Object.fromEntries(stories.map(({ quizId, slug }) => [quizId, slug])) };
};
