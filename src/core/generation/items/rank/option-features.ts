import type { Item } from '../../../bank/item';
import { optionsOf } from '../../../bank/item-parts';
import { wordsOf } from '../../../bank/text';
import type { Entity } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import type { Feature } from './feature';
import { mean } from './mean';

/** How the options stand beside each other: who of them the article names, and how often. */
export function optionFeatures({ entities }: Reading, item: Item): readonly Feature[] {
	const options = optionsOf(item);
	const key = options.find((option) => option.isKey)?.text ?? '';
	const wrong = options.filter((option) => !option.isKey).map(({ text }) => text);
	const people = [key, ...wrong].map((text) => entities.entities.find(({ name }) => name === text));
	const [own = 0, ...others] = people.map((entity) => entity?.mentions.length ?? 0);
	const isNamed = options.length > 2 && own > 0;
	return [
		['options', options.length / 4],
		['options of the article', mean(others.map((count) => (count > 0 ? 1 : 0)))],
		['options least mentioned', isNamed ? Math.min(4, own, ...others) / 4 : 0],
		['key most mentioned', isNamed && others.every((count) => count < own) ? 1 : 0],
		['key longest', wrong.length > 1 && wrong.every((text) => text.length < key.length) ? 1 : 0],
		['key true', key === 'True' ? 1 : 0],
		['key words', Math.min(5, wordsOf(key).length) / 5],
		['options of one country', isNamed ? shared(people, ({ country }) => country) : 0],
		['options of one gender', isNamed ? shared(people, ({ gender }) => gender) : 0]
	];
}

/** The share of the others of whom the same is known as of the first. */
function shared(
	entities: readonly (Entity | undefined)[],
	trait: (entity: Entity) => string | undefined
): number {
	const [first, ...others] = entities.map((entity) => entity && trait(entity));
	return mean(others.map((one) => (one !== undefined && one === first ? 1 : 0)));
}
