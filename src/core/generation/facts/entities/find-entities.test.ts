import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities';
import { parsed } from './fixture';
import { entityAt, type Entity } from './entity';

function entitiesOf(...lines: readonly string[]): readonly Entity[] {
	return findEntities(parsed(...lines)).entities;
}

function named(name: string, ...lines: readonly string[]): Entity | undefined {
	return entitiesOf(...lines).find((entity) => entity.name === name);
}

describe('a person', () => {
	it('has the bare surname of the family when the opening sentences name nobody else of it', () => {
		const opening = 'Ada/NNP/nsubj>2 Falk/NNP/flat>0 died/VBD ./.';
		const later = 'Nils/NNP/nsubj>2 Falk/NNP/flat>0 spoke/VBD ./.';
		const bare = 'Falk/NNP/nsubj>1 wrote/VBD poems/NNS ./.';
		const rain = 'It/PRP rained/VBD ./.';
		expect(named('Ada Falk', opening, rain, later, bare)?.mentions).toHaveLength(2);
		expect(named('Ada Falk', opening, later, bare)?.mentions).toHaveLength(1);
	});

	it('is not meant by the last name of the one whose relative he is introduced as', () => {
		const bare = 'Falk/NNP/nsubj>1 died/VBD ./.';
		const brother = 'His/PRP$ brother/NN Nils/NNP/nsubj>4 Falk/NNP/flat>2 spoke/VBD ./.';
		const friend = 'His/PRP$ friend/NN Nils/NNP/nsubj>4 Falk/NNP/flat>2 spoke/VBD ./.';
		expect(named('Nils Falk', bare, brother, bare)?.mentions).toHaveLength(1);
		expect(named('Nils Falk', bare, friend)?.mentions).toHaveLength(2);
		const ada = 'Ada/NNP/nsubj>2 Falk/NNP/flat>0 died/VBD ./.';
		const rain = 'It/PRP rained/VBD ./.';
		expect(named('Nils Falk', ada, rain, brother, bare)?.mentions).toHaveLength(1);
	});

	it('is not named by a family, nor by a title that the article has as a given name', () => {
		const ada = 'Ada/NNP/nsubj>2 Falk/NNP/flat>0 died/VBD ./.';
		expect(named('Ada Falk', ada, 'The/DT Falk/NNP brothers/NNS left/VBD ./.')?.mentions).toHaveLength(1);
		const earl = 'Earl/NNP Falk/NNP left/VBD ./.';
		expect(named('Ada Falk', ada, 'A/DT boy/NN ,/, Earl/NNP ,/, sang/VBD ./.', earl)?.roles).toEqual([]);
		expect(named('Ada Falk', ada, earl)?.roles).toMatchObject([{ text: 'Earl' }]);
	});

	it('keeps the given name before "al-"', () => {
		const line = 'Quarim/JJ al/NNP -/HYPH Example/NNP spoke/VBD ./.';
		expect(entitiesOf(line).map(({ name }) => name)).toEqual(['Quarim al-Example']);
	});

	it('has the title before the name as a role, with the country that it names', () => {
		const person = named(
			'Jeremy Sample',
			'UK/NNP Foreign/NNP Secretary/NNP Jeremy/NNP Sample/NNP spoke/VBD ./.'
		);
		expect(person).toMatchObject({ type: 'person', gender: 'male', country: 'United Kingdom' });
		expect(person?.roles).toMatchObject([
			{ text: 'UK Foreign Secretary', head: 'secretary', source: 'title' }
		]);
		expect(person?.mentions).toMatchObject([{ from: 0, first: 3, last: 4 }]);
	});

	it('has a role in lower case before the name, and two of them joined by "and"', () => {
		const line =
			'National/NNP Assembly/NNP member/NN and/CC former/JJ bank/NN economist/NN Jose/NNP Sample/NNP spoke/VBD';
		expect(named('Jose Sample', line)?.roles).toMatchObject([
			{ text: 'National Assembly member', former: false },
			{ text: 'bank economist', former: true }
		]);
	});

	it('has the words in apposition as a role, and their owner', () => {
		const line =
			"Dmitry/NNP/nsubj>8 Sample/NNP/flat>0 ,/,/punct>6 the/DT/det>4 Kremlin/NNP/nmod:poss>6 's/POS/case>4 spokesman/NN/appos>0 ,/,/punct>6 spoke/VBD";
		const entities = entitiesOf(line);
		const kremlin = entities.find((entity) => entity.name === 'Kremlin');
		expect(entities[0]?.roles).toMatchObject([
			{ text: 'spokesman', source: 'appositive', owner: kremlin?.id }
		]);
	});

	it('is meant by the surname, the honorific and the given name later on', () => {
		const index = findEntities(
			parsed(
				'Juana/NNP Ejemplo/NNP ,/, who/WP spoke/VBD',
				'Ms/NNP Ejemplo/NNP left/VBD',
				'Juana/NNP slept/VBD'
			)
		);
		expect(index.entities).toHaveLength(1);
		expect(index.entities[0]).toMatchObject({
			name: 'Juana Ejemplo',
			aliases: ['Ejemplo', 'Juana'],
			gender: 'female'
		});
		expect(entityAt(index, 1, 1)?.id).toBe('e1');
		expect(entityAt(index, 1, 0)).toBeUndefined();
	});

	it('is not guessed from a surname that two people share', () => {
		const index = findEntities(
			parsed(
				'Sarah/NNP Sample/NNP met/VBD James/NNP Sample/NNP ./.',
				'Sample/NNP left/VBD',
				'Mrs/NNP Sample/NNP left/VBD'
			)
		);
		expect(entityAt(index, 1, 0)).toBeUndefined();
		expect(entityAt(index, 2, 1)?.name).toBe('Sarah Sample');
	});

	it('keeps particles, hyphens and letters outside Latin-1 in the name', () => {
		for (const name of ['Ursula von der Example', 'Łukasz Żółć', 'Pedro de la Muestra']) {
			const words = name.split(' ').map((word) => `${word}/${/^\p{Ll}/u.test(word) ? 'IN' : 'NNP'}`);
			expect(named(name, `Mr/NNP ${words.join(' ')} spoke/VBD`)?.type).toBe('person');
		}
		expect(named('Khaled Al-Example', 'Mr/NNP Khaled/NNP Al/NNP -/HYPH Example/NNP spoke/VBD')?.type).toBe(
			'person'
		);
	});

	it('takes its gender from a pronoun when nothing else says it', () => {
		expect(named('Quill Zamble', 'Mayor/NNP Quill/NNP Zamble/NNP said/VBD she/PRP left/VBD')?.gender).toBe(
			'female'
		);
	});

	it.each([
		['a headline', 'The/DT North/NNP East/NNP Says/NNP No/NNP campaign/NN won/VBD', 'North East Says No'],
		['a law', 'They/PRP passed/VBD the/DT Grace/NNP Relief/NNP Act/NNP ./.', 'Grace Relief Act'],
		['a park', 'They/PRP met/VBD in/IN Victoria/NNP Park/NNP ./.', 'Victoria Park'],
		['a group of police', 'He/PRP called/VBD Sussex/NNP Police/NNP ./.', 'Sussex Police']
	])('is not made of %s', (_, line, name) => {
		expect(named(name, line)?.type).not.toBe('person');
		expect(entitiesOf(line).filter((entity) => entity.type === 'person')).toEqual([]);
	});

	it('is not made of a title alone', () => {
		expect(entitiesOf('The/DT Prime/NNP Minister/NNP spoke/VBD')).toEqual([]);
	});
});

describe('an organisation', () => {
	it('goes with the acronym that stands in brackets behind it', () => {
		const entity = named(
			'Movement for Examples',
			'The/DT Movement/NNP for/IN Examples/NNP (/-LRB- MFE/NNP )/-RRB- spoke/VBD',
			'MFE/NNP left/VBD'
		);
		expect(entity).toMatchObject({ type: 'organisation', aliases: ['MFE'] });
		expect(entity?.mentions).toHaveLength(3);
	});

	it('is one with its short form', () => {
		const lines = ['The/DT Zamble/NNP Foundation/NNP spoke/VBD', 'Zamble/NNP left/VBD'];
		expect(named('Zamble Foundation', ...lines)?.aliases).toEqual(['Zamble']);
	});

	it('keeps what follows "of" and "and" in its name', () => {
		const line = 'The/DT Ministry/NNP of/IN Health/NNP and/CC Welfare/NNP spoke/VBD';
		expect(named('Ministry of Health and Welfare', line)?.type).toBe('organisation');
	});
});

describe('a country', () => {
	it('is named by its adjective and its people as well', () => {
		const country = named(
			'Russia',
			'Russian/JJ officials/NNS met/VBD two/CD Russians/NNPS in/IN Russia/NNP ./.'
		);
		expect(country?.type).toBe('country');
		expect(country?.mentions.map(({ form }) => form)).toEqual(['adjective', 'people', 'name']);
	});
});

it('finds no names in days, months and words that only begin a sentence', () => {
	expect(
		entitiesOf(
			'On/IN Monday/NNP in/IN May/NNP nothing/NN happened/VBD',
			'Police/NNP left/VBD',
			'However/RB it/PRP rained/VBD'
		)
	).toEqual([]);
});
