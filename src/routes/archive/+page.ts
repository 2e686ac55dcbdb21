import type { StoryCard } from '$lib/ui/home/story-card';
import { ownData } from '../own-data';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	stories: await ownData<readonly StoryCard[]>(fetch('../stories.json'))
});
