import { describe, expect, it } from 'vitest';
import { findFlaws } from './flaws';
import type { ClozeItem, EstimateItem, MatchItem, OrderItem } from './item';

const base = {
	id: 'q1',
	w: 'what',
	evidence: [{ start: 0, end: 5, quote: 'tower' }],
	status: 'asserted',
	origin: 'written',
	family: 'hand'
} as const;

function cloze(stem: string, texts: readonly string[]): ClozeItem {
	const options = texts.map((text, index) => ({ text, isKey: index === 0, reason: 'Because.' }));
	return { ...base, kind: 'cloze', stem, options };
}

const estimate: EstimateItem = {
	...base,
	kind: 'estimate',
	stem: 'How tall is the lighthouse at Kestrel Bay?',
	value: 46,
	prefix: '',
	suffix: ' metres',
	decimals: 0,
	min: 10,
	max: 100,
	step: 1,
	tolerance: 4,
	reason: 'The tower stands 46 metres tall.'
};

function order(entries: readonly string[], stem = 'Put these events in order, earliest first.'): OrderItem {
	return { ...base, kind: 'order', stem, entries: entries.map((text) => ({ text, reason: 'Because.' })) };
}

function match(
	pairs: readonly (readonly [string, string])[],
	stem = 'Match each person to their role.'
): MatchItem {
	return {
		...base,
		kind: 'match',
		stem,
		pairs: pairs.map(([left, right]) => ({ left, right, reason: 'Because.' }))
	};
}

const events = ['A storm sinks the ferry', 'The county refuses to pay', 'Work on a bridge begins'];
const people = [
	['Ada Brook', 'Runs the museum'],
	['Mona Hale', 'Drew the plans'],
	['Piet Stern', 'Lost his seat in the council']
] as const;

const flawsOf = (item: Parameters<typeof findFlaws>[0]) =>
	findFlaws(item).map(({ code, part }) => `${code} ${part}`);

describe('a cloze', () => {
	it.each(['The tower has _____ windows.', 'The tower was built in _____.'])('may say %j', (stem) => {
		expect(flawsOf(cloze(stem, ['12', '15', '18']))).toEqual([]);
	});

	it.each([
		['The tower has windows.', 'blanks stem'],
		['The tower has _____ windows and _____ doors.', 'blanks stem'],
		['The tower has ___ windows.', 'blanks stem'],
		['How many windows: _____?', 'not-a-statement stem']
	])('may not say %j', (stem, flaw) => {
		expect(flawsOf(cloze(stem, ['12', '15', '18']))).toContain(flaw);
	});
});

describe('an estimate', () => {
	it('whose scale tells nothing has no flaw', () => {
		expect(flawsOf(estimate)).toEqual([]);
	});

	it.each<[Partial<EstimateItem>, string]>([
		[{ stem: 'Guess the height of the lighthouse.' }, 'not-a-question stem'],
		[{ stem: 'How tall is it: _____?' }, 'blanks stem'],
		[{ stem: 'Who built the lighthouse of 46 metres?' }, 'key-in-stem stem'],
		[{ min: 0, max: 92 }, 'value-at-middle value'],
		[{ min: 44 }, 'value-at-end value'],
		[{ max: 47 }, 'value-at-end value'],
		[{ tolerance: 7 }, 'wide-tolerance tolerance'],
		[{ min: 16, step: 15 }, 'few-steps step'],
		[{ status: 'reported' }, 'unattributed stem']
	])('with %j breaks a rule', (change, flaw) => {
		expect(flawsOf({ ...estimate, ...change })).toContain(flaw);
	});
});

describe('an order', () => {
	it.each([undefined, 'Which came first? Sort the events of the Marl story, earliest first.'])(
		'of plain events has no flaw (%j)',
		(stem) => {
			expect(flawsOf(order(events, stem))).toEqual([]);
		}
	);

	it.each([
		['A storm sinks the ferry of 1911', 'order-told entries[1].text'],
		['The mid-1980s plan is dropped', 'order-told entries[1].text'],
		['The county says no on 4 May', 'order-told entries[1].text'],
		['The county says no in May', 'order-told entries[1].text'],
		['The county later says no', 'order-told entries[1].text'],
		['The county said no yesterday', 'relative-time entries[1].text'],
		['He refuses to pay', 'unresolved-reference entries[1].text'],
		['The county refuses to pay.', 'mixed-forms entries[1].text'],
		['the county refuses to pay', 'mixed-forms entries[1].text'],
		['A storm sinks the ferry at night', 'option-within-option entries[1].text'],
		['The county refuses to to pay', 'doubled-word entries[1].text'],
		['The county | refuses to pay', 'page-junk entries[1].text']
	])('may not hold %j', (text, flaw) => {
		const [first = '', , last = ''] = events;
		expect(flawsOf(order([first, text, last]))).toContain(flaw);
	});

	it('may not count its events', () => {
		const counted = ['The first vote fails', 'The county refuses to pay', 'The second vote passes'];
		expect(flawsOf(order(counted))).toEqual(['order-told entries[0].text', 'order-told entries[2].text']);
		expect(flawsOf(order(['Ada wins the first prize', ...events.slice(1)]))).toEqual([]);
	});

	it('takes a sum or a number of people for no year', () => {
		expect(
			flawsOf(order(['The county pays £1900', '1,950 people cross the bridge', 'Work on a bridge begins']))
		).toEqual([]);
	});
});

describe('a match', () => {
	it('of names and what they did has no flaw', () => {
		expect(flawsOf(match(people))).toEqual([]);
	});

	it.each<[readonly [string, string], string]>([
		[['The museum director', 'Leads a museum by the sea'], 'match-told pairs[0].right'],
		[['Mona', 'Runs the museum'], 'option-within-option pairs[1].left'],
		[['Ada Brook', 'Drew the plans of the bridge'], 'option-within-option pairs[1].right'],
		[['Her sister', 'Runs the museum'], 'unresolved-reference pairs[0].left'],
		[['Ada Brook', 'runs the museum'], 'mixed-forms pairs[1].right']
	])('may not pair %j', (pair, flaw) => {
		expect(flawsOf(match([pair, ...people.slice(1)]))).toContain(flaw);
	});

	it('may share a word that every right has', () => {
		const directors = [
			['Kestrel museum', 'The museum of ships'],
			['Oskell', 'The museum of salt'],
			['Marl', 'The museum of bells']
		] as const;
		expect(flawsOf(match(directors, 'Match each place to what it has.'))).toEqual([]);
	});

	it('wants an instruction that ends', () => {
		expect(flawsOf(match(people, 'Match each person to their role'))).toEqual(['not-an-instruction stem']);
	});

	it('of quotes says that they were said', () => {
		const quoted = { ...match(people), status: 'quoted' } as const;
		expect(flawsOf(quoted)).toEqual(['unattributed stem']);
		expect(flawsOf({ ...quoted, stem: 'Match each person to what they said.' })).toEqual([]);
	});
});
