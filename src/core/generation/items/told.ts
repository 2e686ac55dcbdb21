import { holdsWords, wordsOf } from '../../bank/text';
import type { Entity } from '../facts/entities/entity';
import type { Reading } from '../facts/reading';

/** Whether the title above every question names somebody, be it by another name. */
export function isTold({ title = '' }: Reading, entity: Entity): boolean {
	const forms = [entity.name, ...entity.aliases.filter((alias) => sharesWord(alias, entity.name))];
	return forms.some((form) => holdsWords(title, form));
}

/** "Bandit King" is another name for somebody and tells nobody his own. */
function sharesWord(a: string, b: string): boolean {
	const own = new Set(wordsOf(b));
	return wordsOf(a).some((word) => own.has(word));
}
