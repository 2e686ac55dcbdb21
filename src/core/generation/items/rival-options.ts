import type { Option } from '../../bank/item';
import { LIMITS } from '../../bank/limits';
import type { Entity } from '../facts/entities/entity';
import { spoken, type Statement } from '../facts/statements/statement';
import type { Desk } from './desk';
import { wrongPerson } from './people/options';

const WANTED = 2;

/** Two wrong answers for a key, the best first; fewer when there are no more. */
export function rivalOptions(desk: Desk, key: Entity, rivals: readonly Entity[]): readonly Option[] {
	return rivals
		.slice(0, WANTED)
		.map((rival) => wrongPerson(desk, rival, `It was ${key.name}, not ${rival.name}.`));
}

/** Why the key is right: the statement itself. */
export function saysSo(statement: Statement): string {
	const said = `${spoken(statement)}.`;
	return said.length > LIMITS.reason ? 'The article says so.' : said;
}
