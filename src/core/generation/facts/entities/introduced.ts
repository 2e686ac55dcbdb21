import { WORLD_FAMOUS } from '../../knowledge/famous';
import { HOUSEHOLD_NAMES } from '../../knowledge/household-names';
import type { Token } from '../../language/sentence';
import type { Story } from '../story';
import type { Entity, Role } from './entity';

/** Mentions from which an article is about somebody, whether or not its headline names him. */
const LEADING = 5;

/** Whether a reader who sees only the headline cannot know somebody. */
export function isStranger({ named }: Story, { id, type, name, aliases, mentions }: Entity): boolean {
	if (type !== 'person' || named.has(id) || mentions.length >= LEADING) return false;
	return ![name, ...aliases].some((form) => HOUSEHOLD_NAMES.has(form) || WORLD_FAMOUS.has(form));
}

const LONGEST = 4;

/** The name of somebody among other words, of a stranger with what the article says he is: "goalkeeper Ada Quill", "former mayor Ole Moe". */
export function introduced(story: Story, person: Entity, among: readonly Token[]): string {
	const isSaid = ({ head }: Role) => among.some(({ text }) => text.toLowerCase() === head);
	if (!isStranger(story, person) || person.roles.some(isSaid)) return person.name;
	const role = person.roles.find(goesBefore);
	return role ? `${role.former ? 'former ' : ''}${role.text} ${person.name}` : person.name;
}

function goesBefore({ text, source, past }: Role): boolean {
	const isShort =
		text.split(' ').length <= LONGEST && !/ (?:of|for|at|in|to|on|from|with|and) |[,()’']/.test(text);
	return !past && source !== 'predicate' && isShort;
}
