import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../bank/item-parts';
import { findFacts } from '../facts/find-facts';
import { readFacts } from '../facts/reading';
import { loadModel } from '../language/model';
import { parseParagraph } from '../language/parse';
import { isCandidate } from './candidate';
import { openDesk } from './desk';
import { putInOrder } from './order';
import { askWhen } from './when';

const model = loadModel(readFileSync(new URL('../language/english.bin', import.meta.url)));

function deskOf(
	text: string,
	title = 'Anna Solberg opens a new harbour in Norway',
	published = '2024-02-14'
) {
	const article = { text, title, published, paragraphs: [{ text, start: 0, kind: 'body' as const }] };
	const reading = readFacts(article, [
		{ paragraph: 0, sentences: parseParagraph({ text, start: 0 }, model) }
	]);
	return openDesk(reading, findFacts(reading).facts, 1);
}

/** The questions about time with their options, the right one starred. */
function questionsOn(text: string, title?: string) {
	const desk = deskOf(text, title);
	const times = desk.facts.flatMap((fact) => (fact.kind === 'time' ? [askWhen(desk, fact)] : []));
	return times.filter(isCandidate).map(({ item }) => ({
		stem: item.stem,
		options: optionsOf(item).map((option) => (option.isKey ? `*${option.text}` : option.text))
	}));
}

/** The entries of the items that ask for an order. */
function ordersOf(text: string, title?: string) {
	return putInOrder(deskOf(text, title)).map(({ item }) =>
		item.kind === 'order' ? item.entries.map((entry) => `${entry.text}: ${entry.reason}`) : []
	);
}

const LIFE =
	'Anna Solberg founded the Bergen Club in 1984. She sold the ferry Vestfold to Denmark in 1991. ' +
	'In 2003, Anna Solberg wrote the opera Fjord. She moved to the town of Molde in 2011.';

describe('a question about time', () => {
	it('asks the year of what happened long ago, among the other years of the article', () => {
		const [first] = questionsOn(LIFE);
		expect(first?.stem).toBe('In which year did Anna Solberg found the Bergen Club?');
		expect(first?.options).toHaveLength(3);
		expect(first?.options).toContain('*1984');
		for (const option of first?.options ?? []) expect(['*1984', '1991', '2003', '2011']).toContain(option);
	});

	it('gives the years in order, with near ones where the article has too few', () => {
		const [only] = questionsOn('Anna Solberg founded the Bergen Club in 1984.');
		const years = only?.options.map((option) => Number(option.replace('*', ''))) ?? [];
		expect(years).toEqual([...years].sort((a, b) => a - b));
		expect(years).toHaveLength(3);
	});

	it('asks the month of what happened lately', () => {
		const [only] = questionsOn('Anna Solberg sold the ferry Vestfold to Denmark on 7 October 2023.');
		expect(only?.stem).toBe('In which month did Anna Solberg sell the ferry Vestfold to Denmark?');
		expect(only?.options).toContain('*October 2023');
	});

	it('asks since when something has been so, and when something is to happen', () => {
		const [since] = questionsOn('Norway has been a member of the Arvik League since 1996.');
		expect(since?.stem).toBe('Since which year has Norway been a member of the Arvik League?');
		const [ahead] = questionsOn('The ferry Vestfold is to return to Norway in July.');
		expect(ahead?.stem).toBe('In which month is the ferry Vestfold to return to Norway?');
		expect(ahead?.options).toContain('*July 2024');
		expect(ahead?.options.every((option) => option.endsWith('2024') || option.endsWith('2025'))).toBe(true);
	});

	it('asks the decade where the article says no more', () => {
		const [only] = questionsOn('Anna Solberg moved to the town of Molde in the late 1980s.');
		expect(only?.stem).toBe('In which decade did Anna Solberg move to the town of Molde?');
		expect(only?.options).toContain('*1980s');
	});

	it.each([
		['the month of publication', 'Anna Solberg sold the ferry Vestfold to Denmark on Monday.'],
		['the year of publication', 'Anna Solberg sold the ferry Vestfold to Denmark earlier this year.'],
		['what is only about then', 'Anna Solberg sold the ferry Vestfold to Denmark around 1991.'],
		['what happened twice', 'Anna Solberg visited Denmark in 1991. Anna Solberg visited Denmark in 2003.']
	])('is not asked about %s', (_, text) => {
		expect(questionsOn(text)).toEqual([]);
	});

	it('says of a wrong year what happened then', () => {
		const desk = deskOf(LIFE);
		const [fact] = desk.facts.flatMap((one) => (one.kind === 'time' ? [one] : []));
		const outcome = fact && askWhen(desk, fact);
		const reasons =
			outcome && isCandidate(outcome) ? optionsOf(outcome.item).map(({ reason }) => reason) : [];
		expect(reasons).toContain('Anna Solberg founded the Bergen Club in 1984.');
		expect(reasons.filter((reason) => reason.startsWith('Something else happened then: '))).toHaveLength(2);
	});
});

describe('an order', () => {
	it('puts what happened in the order of time and says when it was', () => {
		expect(ordersOf(LIFE)).toEqual([
			[
				'Anna Solberg founded the Bergen Club: In 1984.',
				'Anna Solberg sold the ferry Vestfold to Denmark: In 1991.',
				'Anna Solberg wrote the opera Fjord: In 2003.',
				'Anna Solberg moved to the town of Molde: In 2011.'
			]
		]);
	});

	it('is of the main line of the story and of events that are not vague', () => {
		expect(ordersOf(LIFE, 'Storm closes the road to Vadheim')).toEqual([]);
		const vague = 'Two thousand people met Anna Solberg on the beach of Bergen in 2007.';
		expect(ordersOf(`${LIFE} ${vague}`).flat().join(' ')).not.toMatch(/thousand/);
	});

	it('needs three events that surely follow each other', () => {
		const tied =
			'Anna Solberg founded the Bergen Club in 1984. Norway sold the ferry Vestfold to Denmark in May 1984. ' +
			'In 2003, Anna Solberg wrote the opera Fjord.';
		expect(ordersOf(tied)).toEqual([]);
	});

	it('leaves out what tells its place: births, deaths of the headline, "later", years', () => {
		const text = `${LIFE} Anna Solberg was born in Oslo in 1950. Anna Solberg died in Molde in 2023. In 2012, Anna Solberg later joined the 2011 Molde Club.`;
		const [entries = []] = ordersOf(text, 'Anna Solberg dies in Molde');
		expect(entries.join(' ')).not.toMatch(/born|died|later|Molde Club/);
	});

	it('puts the moments of one match in order, by the minute, without what tells the score', () => {
		const match =
			'Anna Solberg won a free kick for Arvik in the 4th minute. In the 30th minute, Ida Falk was booked. ' +
			'In the 51st minute, Ida Falk scored the equaliser for Molde. In the 74th minute, Mona Lie replaced Ida Falk.';
		expect(ordersOf(match, 'Arvik beat Molde')).toEqual([
			[
				'Anna Solberg won a free kick for Arvik: In the 4th minute.',
				'Ida Falk was booked: In the 30th minute.',
				'Mona Lie replaced Ida Falk: In the 74th minute.'
			]
		]);
		const next = ' In the 12th minute of the next match, Ada Dahl scored a goal for Bodal.';
		expect(ordersOf(match + next, 'Arvik beat Molde')).toEqual([]);
	});

	it('takes the news itself, which comes last, only when one event is missing', () => {
		const two =
			'Anna Solberg founded the Bergen Club in 1984. Norway sold the ferry Vestfold to Denmark in 1991. ';
		const news = 'Arvik opened the new harbour on Monday. ';
		expect(ordersOf(news + two)[0]).toHaveLength(3);
		expect(ordersOf(news + LIFE)[0]).toHaveLength(4);
	});
});

describe('the worth of a question about time', () => {
	const dated = (text: string, published?: string) => {
		const desk = deskOf(text, 'Harbour news', published ?? '2024-02-01');
		return desk.facts
			.flatMap((fact) => (fact.kind === 'time' ? [askWhen(desk, fact)] : []))
			.filter(isCandidate);
	};
	const SALE = 'Anna Solberg sold the ferry Vestfold to Denmark';

	it.each([
		['the month before the story', [`${SALE} on 30 January 2024.`, '2024-02-01'], false],
		['two months before it', [`${SALE} on 7 December 2023.`, '2024-02-01'], true],
		['the year before the story', [`${SALE} in 2023.`, '2024-02-01'], false],
		[
			'what somebody said',
			['Anna Solberg described the ferry Vestfold as the pride of Norway in 2011.', '2024-02-01'],
			false
		],
		[
			'what everybody can date',
			['The Nazi army of Germany invaded Norway and Denmark in 1940.', '2024-02-01'],
			false
		],
		[
			'whose attempt it was',
			['The court of Norway ruled against its initial attempt in Bergen in 2011.', '2024-02-01'],
			false
		]
	])('it is never asked of %s, but of what lies further back: %#', (_, [text = '', published], isAsked) => {
		expect(dated(text, published).length > 0).toBe(isAsked);
	});

	it.each([
		['of the headline', 'Anna Solberg founded the Bergen Club in 2011.', true],
		['at the side of the story', 'Ida Falk founded the Molde Club in 2011.', false],
		['of general history', 'Anna Solberg had led Norway since the 2011 Danish Revolution.', false]
	])('it is asked for the year of what is %s: %s', (_, text, isAsked) => {
		expect(questionsOn(text, 'Anna Solberg retires').length > 0).toBe(isAsked);
	});

	it('offers only times near the right one, in which it can have been', () => {
		const text = `${SALE} in 2015. Norway founded the Arvik League in 1968. Twitter banned Anna Solberg of the Bergen Club in 2008.`;
		const years = questionsOn(text).flatMap(({ options }) =>
			options.map((one) => Number(one.replace('*', '')))
		);
		expect(years.length).toBeGreaterThan(5);
		const [sale = [], , ban = []] = questionsOn(text).map(({ options }) =>
			options.map((one) => Number(one.replace('*', '')))
		);
		expect(Math.min(...sale)).toBeGreaterThan(2008);
		expect(Math.min(...ban)).toBeGreaterThanOrEqual(2006);
	});
});
