import type { Item } from '../../../bank/item';
import { withoutQuotes, wordsOf } from '../../../bank/text';
import type { Reading } from '../../facts/reading';
import type { Feature } from './feature';
import { mean } from './mean';

const LENGTHS = [8, 12, 16, 20, 25, 30];
const PRONOUN = /\b(?:he|she|it|they|his|her|its|their|him|them|who|which|whose)\b/gi;
/** Two words that hardly ever stand together: where they do, something was cut out between them. */
const TORN =
	/\b(?:the|a|an|its|their) (?:of|to|in|on|at|by|for|with|from|and|or|is|are|was|were|did|has|had)\b|\b(?:at|in|on|of|by|to) (?:at|in|on|of|by)\b|[,–—] ?[?.]/i;
const PASSING =
	/\b(?:soon|later|recently|currently|ongoing|another|other|also|still|now|several|some|many)\b/gi;

/** What the stem says by its words and its length. */
export function stemFeatures(reading: Reading, { stem, family, kind }: Item): readonly Feature[] {
	const words = wordsOf(stem);
	const longer = LENGTHS.filter((length) => words.length > length).length;
	return [
		[`stem longer than ${LENGTHS[longer - 1] ?? 0}`, 1],
		[`length of ${family}`, words.length / 20],
		['stem commas', Math.min(4, stem.split(',').length - 1) / 4],
		['stem digits', /\d/.test(stem) ? 1 : 0],
		['stem dated', /\b(?:1[5-9]|20)\d\d\b/.test(stem) ? 1 : 0],
		['stem quotes', /[“"]/.test(stem) ? 1 : 0],
		['stem attributes', /^According to\b/.test(stem) ? 1 : 0],
		['stem begins with time', /^(?:In|On|Since|By|From|During) /.test(stem) ? 1 : 0],
		['stem pronouns', Math.min(2, stem.match(PRONOUN)?.length ?? 0) / 2],
		['stem definites', Math.min(4, stem.match(/\bthe \p{Ll}/gu)?.length ?? 0) / 4],
		['stem passing', Math.min(2, stem.match(PASSING)?.length ?? 0) / 2],
		['stem dashes', /[–—;:]/.test(withoutQuotes(stem)) ? 1 : 0],
		['stem torn', TORN.test(stem) ? 1 : 0],
		...aboutFeatures(reading, stem),
		...wordFeatures(stem, kind)
	];
}

/** How far the stem speaks of what the article is about. */
function aboutFeatures({ importance, entities, title = '' }: Reading, stem: string): readonly Feature[] {
	const telling = wordsOf(withoutQuotes(stem)).filter((word) => word.length > 3);
	const weights = telling.map((word) => importance.words.get(word) ?? 0);
	const inTitle = new Set(wordsOf(title));
	const names = entities.entities.filter((entity) => stem.includes(entity.name));
	const most = Math.max(1, ...entities.entities.map(({ mentions }) => mentions.length));
	const mentions = names.map((entity) => entity.mentions.length);
	return [
		['stem mean importance', mean(weights)],
		['stem best importance', Math.max(0, ...weights)],
		['stem words of the title', mean(telling.map((word) => (inTitle.has(word) ? 1 : 0)))],
		['stem word of the title', telling.some((word) => inTitle.has(word)) ? 1 : 0],
		['stem names', Math.min(3, names.length) / 3],
		['stem without names', names.length === 0 ? 1 : 0],
		['stem names the busy', Math.max(0, ...mentions) / most],
		['stem names the rare', mentions.length > 0 && Math.min(...mentions) === 1 ? 1 : 0]
	];
}

/** Plain words of the stem by themselves: some verbs and nouns are of news, some never are. */
function wordFeatures(stem: string, kind: Item['kind']): readonly Feature[] {
	if (kind === 'order' || kind === 'match') return [];
	const plain = withoutQuotes(stem).match(/\b\p{Ll}{3,}\b/gu) ?? [];
	return [...new Set(plain)].map((word) => [`word ${word}`, 1]);
}
