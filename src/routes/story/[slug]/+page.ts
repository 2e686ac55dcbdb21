import { ownData } from '../../own-data';
import type { ToldStory } from '../../stories.server';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch }) => ownData<ToldStory>(fetch('story.json'));
