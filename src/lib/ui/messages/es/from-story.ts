import { spokenDay } from './format';

export const fromStory = (title: string, published: string | undefined) =>
	published === undefined ? `De «${title}»` : `De «${title}», ${spokenDay(published)}`;
