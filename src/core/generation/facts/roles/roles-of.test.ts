import { describe, expect, it } from 'vitest';
import { findEntities } from '../entities/find-entities';
import { parsed } from '../entities/fixture';

/** The roles of one person as they read, "former" and "was" before them. */
function rolesIn(line: string, name = 'Anna Sample'): readonly string[] {
	const person = findEntities(parsed(line)).entities.find((entity) => entity.name === name);
	return (person?.roles ?? []).map(
		({ text, former, past }) => `${former ? 'former ' : ''}${past ? 'was ' : ''}${text}`
	);
}

const ANNA = 'Anna/NNP Sample/NNP';

describe('a role', () => {
	it.each([
		[
			'after the name, whatever the parse',
			`${ANNA} ,/, chairman/NN of/IN the/DT Zamble/NNP Board/NNP ,/, spoke/VBD`,
			['chairman of the Zamble Board']
		],
		[
			'after an age',
			`${ANNA} ,/, 54/CD ,/, an/DT engineer/NN at/IN the/DT mill/NN ,/, spoke/VBD`,
			['engineer at the mill']
		],
		[
			'with two things that "and" joins in it',
			`${ANNA} ,/, professor/NN of/IN physics/NN and/CC astronomy/NN ,/, spoke/VBD`,
			['professor of physics and astronomy']
		],
		[
			'that is two at once',
			`${ANNA} ,/, chairman/NN and/CC director/NN of/IN Zamble/NNP ,/, spoke/VBD`,
			['chairman and director of Zamble']
		],
		[
			'without a second one behind it',
			`${ANNA} ,/, envoy/NN to/IN Zamble/NNP and/CC former/JJ banker/NN ,/, spoke/VBD`,
			['envoy to Zamble']
		],
		[
			'before the name, where it begins the sentence',
			`The/DT team/NN 's/POS former/JJ captain/NN ,/, ${ANNA} ,/, spoke/VBD`,
			['former captain']
		],
		[
			'with the doubt it is said with',
			`${ANNA} ,/, the/DT alleged/JJ operator/NN ,/, spoke/VBD`,
			['alleged operator']
		],
		['after "is"', `${ANNA} is/VBZ also/RB the/DT mayor/NN ./.`, ['mayor']],
		['after "who was"', `${ANNA} ,/, who/WP was/VBD the/DT mayor/NN ,/, slept/VBD`, ['was mayor']],
		['after "as"', `They/PRP named~name/VBD ${ANNA} as/IN the/DT new/JJ mayor/NN ./.`, ['mayor']],
		[
			'with "of" up to the name',
			`Minister/NNP of/IN Old/NNP Affairs/NNPS Dr/NNP ${ANNA} spoke/VBD`,
			['Minister of Old Affairs']
		]
	])('is read %s', (_, line, roles) => {
		expect(rolesIn(line)).toEqual(roles);
	});

	it.each([
		['somebody’s opinion', `Bo/NNP said~say/VBD ${ANNA} was/VBD a/DT bad/JJ leader/NN ./.`],
		['the title of the next name', `${ANNA} ,/, chairman/NN Bob/NNP Zamble/NNP and/CC others/NNS spoke/VBD`],
		['somebody’s relative', `${ANNA} ,/, his/PRP$ lawyer/NN ,/, spoke/VBD`],
		['whom a letter went to', `In/IN a/DT letter/NN to/IN the/DT mayor/NN ,/, ${ANNA} ,/, spoke/VBD`],
		['what somebody no longer is', `${ANNA} ,/, the/DT mayor/NN ousted/VBN in/IN May/NNP ,/, spoke/VBD`]
	])('is not %s', (_, line) => {
		expect(rolesIn(line)).toEqual([]);
	});

	it('leaves no seat in an assembly inside the name', () => {
		expect(rolesIn(`Assemblywoman/NNP ${ANNA} spoke/VBD`)).toEqual(['Assemblywoman']);
	});

	it('keeps the first word of a country', () => {
		expect(rolesIn(`New/NNP Zealand/NNP captain/NN ${ANNA} spoke/VBD`)).toEqual(['New Zealand captain']);
	});
});

it('takes two spellings of one name for one person', () => {
	const people = findEntities(
		parsed('Mr/NNP Ahmed/NNP Zamblik/NNP left/VBD', 'Mr/NNP Ahmed/NNP Zambliq/NNP ate/VBD')
	);
	expect(people.entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([
		['Ahmed Zamblik', 'Ahmed Zambliq']
	]);
});
