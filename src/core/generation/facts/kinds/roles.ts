import type { RoleFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';

/** X is the Y: what the article says a person is. */
export function findRoles(reading: Reading): readonly RoleFact[] {
	return reading.entities.entities.flatMap((person) => {
		if (person.type !== 'person') return [];
		return person.roles.map((role): RoleFact => {
			const mention = person.mentions.find((one) => one.sentence === role.sentence);
			const evidence = evidenceOf(reading, role.sentence, mention);
			return {
				kind: 'role',
				id: `role ${person.id} ${role.text.toLowerCase()}`,
				sentence: role.sentence,
				evidence,
				status: 'asserted',
				person,
				role
			};
		});
	});
}
