import { holdsWords } from '../../bank/text';
import type { Entity } from '../facts/entities/entity';
import type { Reading } from '../facts/reading';
import { countryNamed, formsOf } from './distractors/countries';

/** Whether the title above every question names somebody or something, be it by another name or as an adjective. */
export function isTold({ title = '' }: Reading, entity: Entity): boolean {
	const country = entity.type === 'country' ? countryNamed(entity.name) : undefined;
	const forms = country ? formsOf(country) : [entity.name, ...entity.aliases];
	return forms.some((form) => holdsWords(title, form));
}
