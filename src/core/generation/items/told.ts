import { holdsWords, wordsOf } from '../../bank/text';
import type { Entity } from '../facts/entities/entity';
import type { Reading } from '../facts/reading';
import { countryNamed, formsOf } from './distractors/countries';

/** Whether the title above every question names somebody or something, be it by another name or as an adjective. */
export function isTold({ title = '' }: Reading, entity: Entity): boolean {
	const country = entity.type === 'country' ? countryNamed(entity.name) : undefined;
	const forms = country
		? formsOf(country)
		: [entity.name, ...entity.aliases.filter((alias) => sharesWord(alias, entity.name))];
	return forms.some((form) => holdsWords(title, form));
}

/** "Bandit King" is another name for somebody and tells nobody his own. */
function sharesWord(a: string, b: string): boolean {
	const own = new Set(wordsOf(b));
	return wordsOf(a).some((word) => own.has(word));
}

/** "Which country … the country’s oil": the noun that is asked for stands for another one too. */
export function asksOfItself(stem: string): boolean {
	const noun = /\bwhich (?:\p{L}+ )?(?<noun>\p{Ll}+)/iu.exec(stem)?.groups?.noun ?? '';
	return noun.length > 3 && holdsWords(stem, `the ${noun}`);
}
