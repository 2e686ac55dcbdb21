import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyText } from '../../../bank/item-parts';
import { loadModel } from '../../language/model';
import { itemsOf } from './fixture';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

/** The questions of a text with their answers. */
function asked(text: string, title: string) {
	return itemsOf({ text, title, model }, 'estimate').map(({ item }) => [item.stem, keyText(item)]);
}

const TITLE = 'Trams collide in Arvik';

describe('the scale for a number', () => {
	const scaleOf = (text: string) =>
		itemsOf({ text, title: TITLE, model }, 'estimate').map(({ item }) =>
			item.kind === 'estimate' ? [item.min, item.max, item.step] : []
		);

	it('ends where the whole ends that a possessor stands before', () => {
		expect(scaleOf('Ada Brook drove 30 of the Arvik council’s 40 trams.')).toEqual([[0, 40, 1]]);
	});

	it('goes in tenths of a million', () => {
		const [[, max = 0, step = 0] = []] = scaleOf('About one million people left Arvik after the collision.');
		expect(max).toBeLessThan(6);
		expect(step).toBe(0.1);
	});
});

describe('the question for a number', () => {
	it('gives a count of cases the day that the sentence before names', () => {
		const text =
			'On Monday the fever reached Arvik. At least 640 cases were linked to the Arvik fever by doctors.';
		const [[stem] = []] = asked(text, 'Fever spreads in Arvik');
		expect(stem).toContain('by 12 February 2024?');
	});

	it.each([
		[
			'asks for the subject without "did"',
			'Fourteen passengers of the Arvik tram were injured in the collision.',
			'How many passengers of the Arvik tram were injured in the collision?'
		],
		[
			'takes each of two clauses joined by "and"',
			'Three drivers were killed and at least 116 were injured in Arvik.',
			'About how many people were injured in Arvik?'
		],
		[
			'turns subject and verb round for the object',
			'In 2019, the Arvik tram carried 430,000 passengers to Norvald.',
			'In 2019, how many passengers did the Arvik tram carry to Norvald?'
		],
		[
			'keeps the helper that is there',
			'The Arvik council has bought 25 trams from Norvald.',
			'How many trams has the Arvik council bought from Norvald?'
		],
		[
			'puts the preposition first',
			'The Arvik Tramway has run for 34 years.',
			'For how many years has the Arvik Tramway run?'
		],
		[
			'asks how much for money',
			'The collision will cost the city of Arvik about $3 million.',
			'About how much will the collision cost the city of Arvik?'
		],
		[
			'names the measure',
			'In 2016, the driver Ada Brook moved to Arvik for a record fee of €52,000.',
			'In 2016, for what record fee did the driver Ada Brook move to Arvik?'
		],
		[
			'asks for a share',
			'In Arvik, 66.4% of voters favoured a ban on trams.',
			'In Arvik, what percentage of voters favoured a ban on trams?'
		],
		[
			'keeps "there"',
			'In 2003 there were 632 trams in Arvik.',
			'In 2003 how many trams were there in Arvik?'
		],
		[
			'asks for what came on top as more',
			'In 2019, the Arvik council bought an additional 66 trams.',
			'In 2019, how many more trams did the Arvik council buy?'
		],
		[
			'leaves out what only plays a number down',
			'In 2019, the Arvik council only ordered 14 trams.',
			'In 2019, how many trams did the Arvik council order?'
		],
		[
			'keeps what a participle says of the counted with it',
			'In 2019, the Arvik parade had 40 trams decorated with flags.',
			'In 2019, how many trams decorated with flags did the Arvik parade have?'
		],
		[
			'leaves an example at its end out',
			'In Arvik, 40 councillors voted for new trams, including Mona Hale and Ada Brook.',
			'In Arvik, how many councillors voted for new trams?'
		],
		[
			'gives the day to what grows from day to day',
			'A total of 170 infections have been confirmed in Arvik.',
			'As of 14 February 2024, how many infections have been confirmed in Arvik?'
		],
		[
			'says of which whole it is a part',
			'30 of 40 Arvik trams passed a test.',
			'How many of the 40 Arvik trams passed a test?'
		],
		[
			'takes the comparison along',
			'The Arvik tram is 40 times faster than a horse.',
			'How many times faster than a horse is the Arvik tram?'
		]
	])('%s', (_, text, stem) => {
		expect(asked(text, TITLE).map(([question]) => question)).toContain(stem);
	});

	it('says who says it', () => {
		expect(asked('Mayor Ada Brook said 39 people had been rescued in Arvik.', TITLE)).toEqual([
			['According to Mayor Ada Brook, how many people had been rescued in Arvik?', '39']
		]);
	});

	it('names the occasion of the headline where it names nothing else', () => {
		expect(
			asked('A tram left Arvik. At least fourteen were injured.', 'Dozens hurt in Arvik tram crash')[0]?.[0]
		).toBe('About how many people were injured in the Arvik tram crash?');
	});
});

describe('no question is made', () => {
	it.each([
		[
			'of a number in the headline',
			'Fourteen passengers were injured in Arvik.',
			'Fourteen injured in Arvik'
		],
		['of what might be', 'In Arvik 400 people could lose their homes.', TITLE],
		['of a label', 'The Arvik tram on route 14 crossed Room 12.', TITLE],
		['of "more than" with a preposition', 'Ada Brook lives in Arvik with more than 40 cats.', TITLE],
		['of a whole that another sentence names', 'Arvik won 14 of the 16 games.', TITLE],
		[
			'of a thing that the headline does not name',
			'The lantern burned in Arvik. The lantern weighs 650 tonnes.',
			TITLE
		],
		['of one side of a score', 'Arvik defeated Norvald 45 points to 24 in the match of 2019.', TITLE],
		['of what somebody owns', 'The Arvik council won Norvald’s 20 votes in 2019.', TITLE],
		['that a predicate counts', 'Attendance in Arvik was around 650 people.', TITLE],
		['of a helper', 'Mona Hale was led through Arvik by 14 trams.', TITLE],
		['of a list that stands behind it', 'The council visited three towns, Arvik, Norvald and Sund.', TITLE],
		[
			'that the headline as good as tells',
			'In Arvik 116 people were injured.',
			'More than a hundred injured in Arvik'
		],
		['of what happened nowhere', 'In all, 128 teams participated.', 'Teams clean the beach'],
		['of quoted words', 'Ada Brook said: “We saved 400 people in Arvik.”', TITLE],
		['of a range', 'The Arvik tram takes 36 to 48 hours to Norvald.', TITLE],
		['of a pronoun that nobody is named for', 'They rescued 400 people.', TITLE]
	])('%s', (_, text, title) => {
		expect(asked(text, title)).toEqual([]);
	});
});
