import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../bank/item';
import { keyText, optionsOf } from '../../../bank/item-parts';
import { readArticle } from '../../article/read-article';
import { findFacts } from '../../facts/find-facts';
import { readFacts } from '../../facts/reading';
import { loadModel } from '../../language/model';
import { parseParagraph } from '../../language/parse';
import { isCandidate } from '../candidate';
import { openDesk } from '../desk';
import { passesGate } from '../gate';
import { writeItems } from '../write-items';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

const ARTICLE = `Harbour tunnel opens after twelve years of work

Published on 14 March 2024

Ingrid Solvang, the transport minister of Norway, opened a tunnel of 900 metres under the harbour of Bergen on Tuesday.

“The tunnel will bring new life to the oldest streets of Bergen,” said Lars Hovland, a historian at the University of Bergen. “We waited far too long,” he added.

Karen Dahl, chairwoman of the Askøy Ferry Board, said that the ferries of Bergen would stop in June. “Forty people will lose their work when the last ferry stops,” Dahl told reporters.

The engineer Erik Lindqvist praised the workers. Lindqvist said the tunnel had cost $35 million. “Nobody has dug so deep under this harbour before,” Lindqvist said.

Jonas Vik, the mayor of Bergen, thanked the government. The economist Marta Berg sang at the opening.
`;

function itemsOf(text: string = ARTICLE): readonly Item[] {
	const article = readArticle(text);
	if (!article.ok) throw new Error(article.problem.code);
	const parsed = article.value.paragraphs.map((paragraph, index) => ({
		paragraph: index,
		sentences: paragraph.kind === 'heading' ? [] : parseParagraph(paragraph, model)
	}));
	const reading = readFacts(article.value, parsed);
	return writeItems(openDesk(reading, findFacts(reading).facts, 1))
		.filter(isCandidate)
		.filter((candidate) => passesGate(reading, candidate))
		.map(({ item }) => item);
}

const FILLER =
	'The storm came from the west on Monday evening and broke hundreds of windows. Nobody was hurt in the town, but many boats sank and a long stretch of the sea wall fell down. The trains did not run for two days, and the schools stayed shut until Thursday.';

const items = itemsOf();
const ofFamily = (family: string) => items.filter((item) => item.family === family);

describe('what a person is', () => {
	it('has the whole name of the body it belongs to once', () => {
		const text = ARTICLE.replace(
			'The engineer Erik Lindqvist',
			'Centre for Harbour Research director Erik Lindqvist'
		).replace('thanked the government.', 'thanked the Centre for Harbour Research.');
		const reasons = itemsOf(text).flatMap((item) => optionsOf(item).map(({ reason }) => reason));
		const own = reasons.filter((reason) => reason.startsWith('Erik Lindqvist is'));
		expect(own.length).toBeGreaterThan(0);
		expect(
			own.filter((reason) => !/is (?:an?|the) Centre for Harbour Research director/.test(reason))
		).toEqual([]);
	});

	it('is not to be matched when it is a rank', () => {
		const text = ARTICLE.replace('Jonas Vik, the mayor of Bergen,', 'Chief Inspector Jonas Vik');
		const own = itemsOf(text).filter(({ family }) => /role/.test(family));
		expect(own.filter((item) => /Inspector/.test(JSON.stringify([item.stem, keyText(item)])))).toEqual([]);
	});
});

describe('the owner of a role', () => {
	it.each([
		['Bergen United’s coach Jonas Vik', 'Bergen United’s coach'],
		['However, The Onion’s editor Jonas Vik', 'The Onion’s editor']
	])('has the article that the article has: %s', (named, label) => {
		const text = `${ARTICLE}\n${FILLER}`.replace('Jonas Vik, the mayor of Bergen,', named);
		expect(JSON.stringify(itemsOf(text))).toContain(`"right":"${label}"`);
	});
});

describe('a question for words', () => {
	it('gives a quotation and a report to the one who said it', () => {
		const keys = new Map(ofFamily('who-said').map((item) => [item.stem, keyText(item)]));
		expect(keys.get('Who said: “The tunnel will bring new life to the oldest streets of Bergen”?')).toBe(
			'Lars Hovland'
		);
		expect(keys.get('Who said that the ferries of Bergen would stop in June 2024?')).toBe('Karen Dahl');
	});

	it('offers nobody who has died', () => {
		const text = ARTICLE.replace(
			'Jonas Vik, the mayor of Bergen, thanked the government.',
			'The architect Jonas Vik, who planned the tunnel, died in 2019. Vik planned forty bridges.'
		);
		const offered = itemsOf(text)
			.filter(({ family }) => family === 'who-said')
			.flatMap((item) => optionsOf(item).map((option) => option.text));
		expect(offered).not.toContain('Jonas Vik');
	});

	it.each([
		['has a word twice', 'The tunnel will bring life to that that old harbour of Bergen'],
		['opens a quotation that it never closes', "The tunnel means, 'Goodbye to the old ferries of Bergen"],
		['speaks to somebody', 'Ingrid, you have opened the finest tunnel of Bergen'],
		['calls for witnesses', 'I urge anyone with information on the tunnel of Bergen to come forward'],
		['says how far a service has got', 'The search operation in the tunnel of Bergen is complete'],
		['says what every office says', 'We understand the inconvenience the tunnel of Bergen has caused'],
		['only names somebody', 'The man with the drill in Bergen was a digger named Olav'],
		['tells whose it is', 'My father dug the very first tunnel of Bergen by hand'],
		['says what its speaker is', 'No historian has ever seen a finer tunnel under Bergen']
	])('is not asked when the quotation %s', (_, quote) => {
		const text = ARTICLE.replace('The tunnel will bring new life to the oldest streets of Bergen', quote);
		const asked = itemsOf(text).filter(({ family }) => family === 'who-said');
		expect(asked.filter(({ stem }) => stem.includes(quote.slice(-20)))).toEqual([]);
	});

	it('is not asked when only the speaker is of the country it speaks of', () => {
		const text = ARTICLE.replace('a historian at the University of Bergen', 'the Danish ambassador').replace(
			'The tunnel will bring new life to the oldest streets of Bergen',
			'The tunnel will bring many people of Denmark to Bergen'
		);
		const asked = itemsOf(text).filter(({ family }) => family === 'who-said');
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter(({ stem }) => stem.includes('people of Denmark'))).toEqual([]);
	});

	it.each([
		['who only saw it', 'Lars Hovland, a passenger on the last ferry'],
		['who lives like everybody', 'Lars Hovland, a retired nurse'],
		['of whom nothing is told', 'Lars Hovland']
	])('is not asked of somebody %s', (_, speaker) => {
		const text = ARTICLE.replace('Lars Hovland, a historian at the University of Bergen', speaker);
		const keys = itemsOf(text)
			.filter(({ family }) => family === 'who-said')
			.map(keyText);
		expect(keys).not.toContain('Lars Hovland');
	});

	it.each([
		['says "she" of the speaker', 'she had crossed the harbour of Bergen in June'],
		['names a thing that only the article knows', 'the board would meet in Bergen'],
		['is a list of counts', 'Bergen had forty sailors, nine pilots and two cooks']
	])('is not asked when the report %s', (_, report) => {
		const text = ARTICLE.replace('the ferries of Bergen would stop in June', report);
		const asked = itemsOf(text).filter(({ stem }) => stem.startsWith('Who said that'));
		expect(asked.filter(({ stem }) => stem.includes(report.slice(0, 12)))).toEqual([]);
	});

	it('is not asked when the words lean on what was said before or say nothing', () => {
		expect(items.filter(({ stem }) => /far too long/.test(stem))).toEqual([]);
	});
});

describe('a match', () => {
	it('pairs people who matter with what they are', () => {
		const [match] = ofFamily('match-roles');
		const pairs = match?.kind === 'match' ? match.pairs.map(({ left, right }) => `${left}: ${right}`) : [];
		expect(pairs).toContain('Lars Hovland: Historian at the University of Bergen');
		expect(pairs.length).toBeGreaterThanOrEqual(3);
	});

	it('leaves out a seat that the leaders of the body have too', () => {
		const text = ARTICLE.replace('Jonas Vik, the mayor of Bergen,', 'The city council member Jonas Vik');
		const lefts = itemsOf(text).flatMap((item) =>
			item.family === 'match-roles' && item.kind === 'match' ? item.pairs.map(({ left }) => left) : []
		);
		expect(lefts).not.toContain('Jonas Vik');
	});

	it.each([
		['a press officer of nobody said', 'Press officer Jonas Vik'],
		['a former expert who only comments', 'Former prosecutor Jonas Vik'],
		['an office without its country', 'Prime Minister Jonas Vik'],
		['a role that is misspelt', 'The Norwegain painter Jonas Vik']
	])('leaves out %s', (_, named) => {
		const text = `${ARTICLE}\n${FILLER}`.replace('Jonas Vik, the mayor of Bergen,', named);
		const lefts = itemsOf(text).flatMap((item) =>
			item.family === 'match-roles' && item.kind === 'match' ? item.pairs.map(({ left }) => left) : []
		);
		expect(lefts).not.toContain('Jonas Vik');
	});

	it('is not made where countries sort names and roles', () => {
		const text = ARTICLE.replace('a historian at the University of Bergen', 'the Danish ambassador')
			.replace('chairwoman of the Askøy Ferry Board', 'a Polish engineer')
			.replace('The engineer Erik', 'The Finnish architect Erik')
			.replace('the mayor of Bergen', 'the Swedish king');
		expect(itemsOf(text).filter(({ family }) => family === 'match-roles')).toEqual([]);
	});

	it('pairs speakers with their words, in quotation marks all or none', () => {
		const [match] = ofFamily('match-sayings');
		const rights = match?.kind === 'match' ? match.pairs.map(({ right }) => right) : [];
		expect(rights.length).toBe(3);
		expect(new Set(rights.map((right) => right.startsWith('“'))).size).toBe(1);
	});

	it('leaves out whom everybody knows and whose role the title tells', () => {
		const text = ARTICLE.replaceAll('Erik Lindqvist', 'Barack Obama').replace(
			'Harbour tunnel opens',
			'Minister Solvang opens tunnel'
		);
		const lefts = itemsOf(text).flatMap((item) =>
			item.family === 'match-roles' && item.kind === 'match' ? item.pairs.map(({ left }) => left) : []
		);
		expect(lefts).not.toContain('Barack Obama');
		expect(lefts).not.toContain('Ingrid Solvang');
	});
});
