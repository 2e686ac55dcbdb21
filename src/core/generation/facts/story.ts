import { wordsOf } from '../../bank/text';
import { STORY_FRAMES } from '../knowledge/story-frames';
import type { EntityIndex } from './entities/entity';
import { knownName } from './entities/gazetteer';

/** What the headline, which a player sees above every question, makes clear by itself. */
export interface Story {
	/** Stems of the things of which one is meant: "the collision" after "Two killed as trains collide". */
	readonly things: ReadonlySet<string>;
	/** Ids of the entities that the headline names. */
	readonly named: ReadonlySet<string>;
	/** The one country it names, whether or not the article does. */
	readonly country?: string;
}

const ENDINGS = /(?:isation|ization|ation|ition|ional|ion|ment|ance|ence|ator|itor|ing|er|or|ist|al|ed)$/;
const SHORTEST_STEM = 4;

/** A word without the endings that make a deed of a doer or of a thing: "announc" for "announces" and "announcement", "protest" for "protesters". */
export function stemOf(word: string): string {
	const singular = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
	const stem = singular.replace(ENDINGS, '').replace(/e$/, '');
	return stem.length < SHORTEST_STEM ? singular : stem;
}

const FRAMES = STORY_FRAMES.map(({ cues, things }) => ({
	cues: new Set(cues.split(' ').map(stemOf)),
	things: things.split(' ').map(stemOf)
}));

/** Reads off a headline what it makes clear: its own words, and what its kind of story has one of. */
export function readStory(title: string, { entities }: EntityIndex): Story {
	const words = wordsOf(title);
	const own = words.filter((word) => word.length > 2).map(stemOf);
	const framed = FRAMES.filter(({ cues }) => own.some((stem) => cues.has(stem)));
	const told = ` ${words.join(' ')} `;
	const isNamed = (name: string) => told.includes(` ${wordsOf(name).join(' ')} `);
	const [country, ...others] = countriesIn(title);
	return {
		...(country === undefined || others.length > 0 ? {} : { country }),
		things: new Set([...own, ...framed.flatMap(({ things }) => things)]),
		named: new Set(
			entities
				.filter(({ name, aliases }) => [name, ...aliases].some((one) => one !== '' && isNamed(one)))
				.map(({ id }) => id)
		)
	};
}

/** The countries that a headline names, also by their adjectives. */
function countriesIn(title: string): readonly string[] {
	const words = title.split(/[\s,;:–—‘“”"]+/u).map((word) => word.replace(/['’]s?$/u, ''));
	const found = words.flatMap((_, at) =>
		[1, 2, 3].flatMap((length) => {
			const known = knownName(words.slice(at, at + length).join(' '));
			return known?.type === 'country' ? [known.name] : [];
		})
	);
	return [...new Set(found)];
}
