import { spokenDay } from './format';

/** Beside a question of a round over several stories. */
export const fromStory = (title: string, published: string | undefined) =>
	published === undefined ? `From “${title}”` : `From “${title}”, ${spokenDay(published)}`;
