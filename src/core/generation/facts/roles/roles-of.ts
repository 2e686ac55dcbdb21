import { HONORIFICS, ROLE_NOUNS } from '../../knowledge/roles';
import type { Sentence } from '../../language/sentence';
import type { Gender } from '../entities/entity';
import type { TitledName } from '../entities/titled-name';
import { besideRoles } from './beside';
import type { RoleDraft } from './draft';
import { statedRoles } from './stated';
import { titleRoles } from './titles';

/** What one mention says its person is: the title before it, the words beside it, what follows "is". */
export function rolesOf(sentence: Sentence, mention: TitledName): readonly RoleDraft[] {
	return [
		...titleRoles(sentence, mention),
		...besideRoles(sentence, mention),
		...statedRoles(sentence, mention)
	];
}

/** Whether the words beside a name say what a person is, in a noun that is known for nobody else. */
export function isDescribed(sentence: Sentence, mention: TitledName): boolean {
	const said = [...besideRoles(sentence, mention), ...statedRoles(sentence, mention)];
	const isFull = mention.last > mention.first;
	return isFull && said.some(({ head }) => ROLE_NOUNS.has(head) && !OF_THINGS.test(head));
}

/** Nouns that are said of companies, countries and teams as well. */
const OF_THINGS =
	/^(?:owner|publisher|producer|member|partner|winner|leader|host|operator|employer|developer|ally|rival|champion|star|victim|loser|opponent|challenger|pioneer|favourite|provider|neighbour|neighbor|sibling|child|parent|head|expert|user|guest|fellow|runner-up|killer|survivor|witness|dealer|trader|broker|ruler|major|general)$/;

/** The gender that titles, honorifics and words of kinship say. */
export function genderOfTitle(mention: TitledName, roles: readonly RoleDraft[]): Gender | undefined {
	const nouns = [mention.titleNoun ?? '', ...roles.map(({ head }) => head)];
	return (
		HONORIFICS.get(mention.honorific ?? '') ??
		nouns.map((noun) => ROLE_NOUNS.get(noun)).find((found) => found !== undefined)
	);
}
