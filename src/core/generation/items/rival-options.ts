import type { Option } from '../../bank/item';
import { LIMITS } from '../../bank/limits';
import type { Entity } from '../facts/entities/entity';
import { evidenceOf } from '../facts/reading';
import { spoken, type Statement } from '../facts/statements/statement';
import type { Desk } from './desk';
import type { Rival } from './distractors/rival';
import { wrongPerson } from './people/options';
import { asSaid } from './rival-words';

const WANTED = 2;
/** How far down a list of peers a wrong answer may come from: further down they are too little known. */
const NEAREST = 4;

/** Two wrong answers for a key, those of the article first; fewer when there are no more. */
export function rivalOptions(
	desk: Desk,
	key: Entity,
	{ rivals, id }: { readonly rivals: readonly Rival[]; readonly id: string }
): readonly Option[] {
	const random = desk.randomFor(`rivals ${id}`);
	const named = rivals.filter(({ entity }) => entity !== undefined).slice(0, WANTED);
	const pool = rivals.filter(({ entity }) => entity === undefined).slice(0, NEAREST);
	while (named.length < WANTED && pool.length > 0)
		named.push(...pool.splice(Math.floor(random() * pool.length), 1));
	return named.map((rival) => optionFor(desk, key, rival));
}

function optionFor(desk: Desk, key: Entity, { text, entity }: Rival): Option {
	const right = asSaid(desk.reading, { text: key.name, entity: key });
	const wrong = asSaid(desk.reading, { text, ...(entity ? { entity } : {}) });
	if (!entity)
		return { text, isKey: false, reason: `It was ${right}. The article does not mention ${wrong}.` };
	const reason = `It was ${right}, not ${wrong}.`;
	if (entity.type === 'person') return wrongPerson(desk, entity, reason);
	const mention = entity.mentions.find(({ form }) => form === 'name') ?? entity.mentions[0];
	const about = mention ? { evidence: evidenceOf(desk.reading, mention.sentence, mention) } : {};
	return { text, isKey: false, reason, ...about };
}

/** Why the key is right: the statement itself. */
export function saysSo(statement: Statement): string {
	const said = `${spoken(statement)}.`;
	return said.length > LIMITS.reason ? 'The article says so.' : said;
}
