import type { ArticleDraft } from '$lib/ui/make/make-view';
import { ownData } from '../own-data';
import type { ToldStory } from '../stories.server';
import type { PageLoad } from './$types';

/** A story to try the engine with. */
export const load: PageLoad = async ({ fetch }): Promise<{ readonly example: ArticleDraft }> => {
	const story = fetch('../story/venezuela-2019/story.json');
	const { title, published = '', paragraphs } = await ownData<ToldStory>(story);
	const text = paragraphs.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n\n');
	return { example: { text, title, published, publisher: '', url: '' } };
};
