import { encodeQuizLink } from '../../core/link/quiz-link';
import type { Quiz } from '../../core/quiz/quiz';
import { codec } from '../platform/compression';

/** Where a result leads those who read it. `site` is the address of the first page, with its slash. */
export interface ResultPlace {
	readonly site: string;
	/** The story, when it is one of the site. */
	readonly slug: string | undefined;
	/** The day, when it was an edition. */
	readonly edition: string | undefined;
}

/** The front page for an edition of the day, the page of a story, else the link of the quiz itself. */
export async function resultLink(quiz: Quiz, { site, slug, edition }: ResultPlace): Promise<string> {
	if (edition !== undefined) return site;
	if (slug !== undefined) return `${site}play/${slug}/`;
	return `${site}play/#${await encodeQuizLink(quiz, codec)}`;
}
