import { expect, it } from 'vitest';
import { findEntities } from '../../facts/entities/find-entities';
import { parsed } from '../../facts/entities/fixture';
import { isDead } from './alive';

/** Whether the only person of a sentence is dead by what it says, and by the headline. */
function dead(line: string, title = ''): boolean {
	const sentences = parsed(line);
	const [person] = findEntities(sentences).entities;
	if (!person) throw new Error('nobody is named');
	return isDead({ sentences, title, quoted: [] }, person);
}

it.each([
	['who died', 'Anna/NNP/nsubj>2 Sample/NNP/flat>0 died~die/VBD'],
	['who passed away', 'Anna/NNP/nsubj>2 Sample/NNP/flat>0 passed~pass/VBD away/RP'],
	['who was killed', 'Anna/NNP/nsubj:pass>3 Sample/NNP/flat>0 was/VBD killed~kill/VBN'],
	['whose funeral it was', 'Anna/NNP Sample/NNP ’s/POS funeral/NN'],
	['who is called late', 'the/DT late/JJ Anna/NNP Sample/NNP']
])('takes for dead somebody %s', (_, line) => {
	expect(dead(line)).toBe(true);
});

it('believes the headline', () => {
	expect(dead('Anna/NNP Sample/NNP sang/VBD', 'Singer Anna Sample dies aged 80')).toBe(true);
});

it('takes for alive somebody who speaks of a death', () => {
	expect(dead('Anna/NNP/nsubj>2 Sample/NNP/flat>0 mourned/VBD the/DT singer/NN')).toBe(false);
});
