import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../bank/item';
import { findFacts } from '../facts/find-facts';
import { readFacts } from '../facts/reading';
import { loadModel } from '../language/model';
import { parseParagraph } from '../language/parse';
import { isCandidate } from './candidate';
import { openDesk } from './desk';
import { passesGate } from './gate';
import { writeItems } from './write-items';

const model = loadModel(readFileSync(new URL('../language/english.bin', import.meta.url)));

/** Every sound item that some sentences give under a headline. */
function itemsOf(title: string, ...lines: readonly string[]): readonly Item[] {
	const text = lines.join(' ');
	const paragraph = { text, start: 0, kind: 'body' as const };
	const article = { text, title, published: '2024-03-14', paragraphs: [paragraph] };
	const reading = readFacts(article, [{ paragraph: 0, sentences: parseParagraph(paragraph, model) }]);
	const outcomes = writeItems(openDesk(reading, findFacts(reading).facts, 1));
	return outcomes.filter(isCandidate).flatMap((one) => (passesGate(reading, one) ? [one.item] : []));
}

const optionsOf = (item: Item | undefined) => (item && 'options' in item ? item.options : []);
const keyOf = (item: Item | undefined) => optionsOf(item).find((option) => option.isKey)?.text;
const wrongOf = (item: Item | undefined) =>
	optionsOf(item)
		.filter((option) => !option.isKey)
		.map((option) => option.text);
const stemmed = (items: readonly Item[], start: string) => items.find(({ stem }) => stem.startsWith(start));
const ofFamily = (items: readonly Item[], family: string) => items.filter((item) => item.family === family);

const HARBOUR = [
	"Norway's transport minister, Ingrid Solvang, opened a bridge of 420 metres in Bergen on Tuesday.",
	'The mayor of Bergen, Lars Hovland, founded the Harbour Museum in 2019.',
	'The mayor of Askøy, Karl Brekke, closed the last ferry in 2023.',
	'Hovland moved to Oslo in 2001 to study law.',
	'Brekke thanked Denmark for the ships it sent to Norway.'
];

describe('who did it', () => {
	it('is asked of the subject, with people of the article as wrong answers', () => {
		const item = stemmed(itemsOf('New bridge at the harbour', ...HARBOUR), 'Who founded the Harbour Museum');
		expect(keyOf(item)).toBe('Lars Hovland');
		expect(wrongOf(item).every((name) => ['Ingrid Solvang', 'Karl Brekke'].includes(name))).toBe(true);
	});

	it('is not asked when the headline names him', () => {
		const items = itemsOf('Hovland opens his museum', ...HARBOUR);
		expect(stemmed(items, 'Who founded the Harbour Museum')).toBeUndefined();
	});

	it.each([
		['a charge', 'The mayor of Bergen, Lars Hovland, was convicted of fraud and theft of trams in 2019.'],
		[
			'plain speech',
			'The mayor of Bergen, Lars Hovland, told reporters the Harbour Museum was shut in 2023.'
		],
		['a deed of long ago', 'The mayor of Bergen, Lars Hovland, founded the Harbour Museum in 1995.'],
		['whom an office only speaks through', 'Spokesman Lars Hovland founded the Harbour Museum in 2019.']
	])('is not asked of %s', (_, line) => {
		const lines = HARBOUR.map((one) => (one.includes('Museum') ? line : one));
		const asked = ofFamily(itemsOf('New bridge at the harbour', ...lines), 'who-did');
		expect(asked.filter((item) => keyOf(item) === 'Lars Hovland' && !/study/.test(item.stem))).toEqual([]);
	});

	it('is asked of nobody but one person', () => {
		const items = itemsOf(
			'New ferry line opens',
			'Norway sent two ships to the port of Kiel in 2021.',
			'Finland has no port there.'
		);
		expect(items.filter(({ stem }) => /^(?:Who|Which)\b/.test(stem))).toEqual([]);
	});
});

describe('a stem', () => {
	it.each([
		['somebody not introduced', 'In 2021 Mary Moe founded the Harbour Museum of Bergen.', false],
		['somebody introduced', 'In 2021 the striker Mary Moe founded the Harbour Museum of Bergen.', true],
		['an officer', 'In 2021 Col Mary Moe founded the Harbour Museum of Bergen.', true],
		['letters not spelt out', 'In 2021 Norway left the XBQ of Oslo and Bergen.', false],
		['letters that all know', 'In 2021 Norway left the BBC of Oslo and Bergen.', true],
		[
			'somebody the article introduces',
			'Mary Moe, the striker, slept. In 2021 Mary Moe founded the Harbour Museum of Bergen.',
			true
		]
	])('that names %s is asked: %s', (_, line, isAsked) => {
		const items = itemsOf('Bergen harbour festival', 'Oslo mourns.', line);
		expect(ofFamily(items, 'true-false').length > 0).toBe(isAsked);
	});

	it('spells out the letters that only the article explains', () => {
		const lines = [
			'The Harbour Museum of Bergen (HMB) is old.',
			'In 2021 HMB founded a school for pilots in Oslo.'
		];
		const stems = itemsOf('School for pilots', ...lines).map(({ stem }) => stem);
		expect(stems.some((stem) => stem.includes('Harbour Museum of Bergen'))).toBe(true);
		expect(stems.filter((stem) => /HMB/.test(stem))).toEqual([]);
	});
});

describe('true or false', () => {
	it.each([
		[
			'Norway rejected the offer of Sweden in 2021.',
			'Norway accepted the offer of Sweden in 2021.',
			'The article says “rejected”, not “accepted”.'
		],
		[
			'The exports of Norway rose in 2021.',
			'The exports of Norway fell in 2021.',
			'The article says “rose”, not “fell”.'
		],
		[
			'In 2021 Mary Moe was acquitted of fraud in Oslo.',
			'In 2021 Mary Moe was convicted of fraud in Oslo.',
			'The article says “acquitted”, not “convicted”.'
		],
		[
			'Mary Moe became the first woman to lead the port of Oslo.',
			'Mary Moe became the second woman to lead the port of Oslo.',
			'The article says “first”, not “second”.'
		]
	])('says the opposite: %s', (line, stem, reason) => {
		const lies = ofFamily(itemsOf('Mary Moe on tour in Norway', line, 'Oslo mourns.'), 'true-false');
		const lie = lies.find((item) => keyOf(item) === 'False');
		expect([lie?.stem, optionsOf(lie)[0]?.reason]).toEqual([stem, reason]);
	});

	it.each([
		['what the headline tells', 'Norway rejects offer', 'Norway rejected the offer of Sweden in 2021.'],
		['what leans on the verb', 'Harbour festival', 'Norway banned Mary Moe from Oslo in 2021.'],
		[
			'what comes with a reason',
			'Harbour festival',
			'Norway rejected the offer of Sweden in 2021 because of its price.'
		],
		['the first of two husbands', 'Harbour festival', 'Mary Moe met her first husband in Oslo in 2021.'],
		[
			'one half against the other',
			'Harbour festival',
			'Norway left the treaty, but the owner Mary Moe supported Norway in 2021.'
		],
		['words in quotation marks', 'Harbour festival', 'Norway rejected the “offer” of Sweden in 2021.']
	])('does not say the opposite of %s', (_, title, line) => {
		const items = ofFamily(itemsOf(title, line, 'Oslo mourns.'), 'true-false');
		expect(items.filter((item) => keyOf(item) === 'False')).toEqual([]);
	});

	it('never tells the opening sentence over again', () => {
		const items = itemsOf('New bridge at the harbour', ...HARBOUR);
		const plain = 'Ingrid Solvang, opened a bridge of 420 metres in Bergen on 12 March 2024.';
		expect(items.filter(({ stem }) => stem.endsWith(plain))).toEqual([]);
	});

	it.each([
		['what is expected', 'Norway will open a bridge in Bergen in May 2025.'],
		['what is going on now', 'Norway is currently building a bridge in Bergen.'],
		['what is on the calendar', 'The season of the Harbour Museum in Bergen begins on 2 May.'],
		['what is no deed', 'Ingrid Solvang stood in Bergen with 12 people of Oslo.'],
		[
			'what goes on without its verb',
			'Kai Borg was banned for the rest of the season, Lars Brekke for 30 games, Olav Tveit for 25, and Mary Moe for 6.'
		],
		['two who "has" done it', 'Lars Hovland and Mary Moe has visited Oslo in May 2021.'],
		['what may be', 'Ingrid Solvang said Norway may sell the bridge to Sweden.'],
		['a judgement', 'Lars Hovland was unsuccessful in Bergen.'],
		['nobody in particular', 'Many people visit Norway and Sweden in May.']
	])('leaves out %s', (_, line) => {
		const items = itemsOf('New bridge', 'Norway has a new bridge.', line);
		expect(ofFamily(items, 'true-false')).toEqual([]);
	});

	it('takes a year of the article that belongs to something else', () => {
		const items = itemsOf(
			'Ada Quill honoured',
			'Ada Quill recorded her first song in 1967.',
			'In 1987 Ada Quill joined the Harbour Choir of Bergen.'
		);
		const lie = ofFamily(items, 'true-false').find((item) => keyOf(item) === 'False');
		expect(lie?.stem).toBe('In 1967 Ada Quill joined the Harbour Choir of Bergen.');
		expect(optionsOf(lie)[0]?.reason).toBe('It was 1987, not 1967.');
	});

	it('takes a number of the article that counts something else', () => {
		const items = itemsOf(
			'Team climbs for charity',
			'The climbers of Bergen raised $10,000 for the Harbour Museum.',
			'The owners of Oslo gave $15,000 to the ferry.'
		);
		const lie = ofFamily(items, 'true-false').find((item) => keyOf(item) === 'False');
		expect(lie?.stem).toBe('The climbers of Bergen raised $15,000 for the Harbour Museum.');
	});

	it('moves no year that everybody knows, and flips no word that stands twice', () => {
		const lies = (title: string, ...lines: readonly string[]) =>
			ofFamily(itemsOf(title, 'Oslo mourns.', ...lines), 'true-false').filter(
				(item) => keyOf(item) === 'False'
			);
		const known = 'Norway joined the Iraq War with 12 ships in 2003.';
		expect(lies('Norway remembers', known, 'The port of Bergen opened in 1995.')).not.toContainEqual(
			expect.objectContaining({ stem: 'Norway joined the Iraq War with 12 ships in 1995.' })
		);
		const twice = 'Mary Moe became the first woman to lead the first port of Oslo.';
		expect(lies('Mary Moe on tour', twice)).toEqual([]);
	});

	it('does not say the number of the headline over again', () => {
		const items = itemsOf('Singer dies at 76', 'Oslo mourns.', 'Ada Quill was 76 and had lived in Oslo.');
		expect(ofFamily(items, 'true-false')).toEqual([]);
	});

	it('says nothing that could be said of anybody', () => {
		const isAsked = (line: string) =>
			ofFamily(itemsOf('Opposition meets in Oslo', 'Oslo mourns.', line), 'true-false').length > 0;
		expect(isAsked('The opposition has called for large protests.')).toBe(false);
		expect(isAsked('The opposition has called for 14 large protests.')).toBe(true);
	});

	it('tells of no newcomer without a name after the opening', () => {
		const line = 'A Swedish airliner has left Oslo in 2021.';
		const isAsked = (...lines: readonly string[]) =>
			ofFamily(itemsOf('Airliner leaves Oslo', ...lines), 'true-false').length > 0;
		expect(isAsked('Oslo mourns.', line)).toBe(true);
		expect(isAsked('Oslo mourns.', 'Bergen mourns.', 'Norway mourns.', 'Sweden mourns.', line)).toBe(false);
	});

	it('charges no judge with a crime', () => {
		const items = itemsOf(
			'Verdict in bribery case',
			'Judge Ada Quill read the verdict in Oslo.',
			'The owner, Olav Tveit, was charged with fraud in Bergen in 2021.'
		);
		for (const { stem } of ofFamily(items, 'true-false')) expect(stem).not.toMatch(/^Ada Quill was charged/);
	});
});

describe('people as wrong answers', () => {
	const lines = [
		'The striker Ada Quill scored against Bergen in Oslo.',
		'The goalkeeper Ingrid Moe saved for Bergen in Oslo.',
		'The defender Liv Aas fell in Oslo.'
	];

	it('are of one walk of life, no coach beside a player', () => {
		const items = itemsOf('Final ends', ...lines, 'The coach Marit Dahl spoke in Oslo.');
		const item = stemmed(items, 'Who scored against Bergen');
		expect(keyOf(item)).toBe('Ada Quill');
		expect([...wrongOf(item)].sort()).toEqual(['Ingrid Moe', 'Liv Aas']);
	});

	it('are nobody whom everybody knows', () => {
		const items = itemsOf('Final ends', ...lines.slice(0, 2), 'Barack Obama spoke in Oslo.');
		expect(stemmed(items, 'Who scored against Bergen')).toBeUndefined();
	});

	it('are nobody of the family of one whom the question names', () => {
		const goal = 'Ada Quill scored against Bergen beside the goalkeeper Ingrid Moe in Oslo.';
		const rest = ['The defender Liv Aas fell in Oslo.', 'The striker Kari Moe fell in Oslo.'];
		const items = itemsOf(
			'Final ends',
			goal,
			'The striker Ada Quill left.',
			...rest,
			'The striker Eva Dahl sat.'
		);
		const item = stemmed(items, 'Who scored against Bergen');
		expect([...wrongOf(item)].sort()).toEqual(['Eva Dahl', 'Liv Aas']);
	});

	it('are nobody who died', () => {
		const items = itemsOf('Final ends', ...lines, 'Liv Aas died in Bergen in 2023.');
		expect(wrongOf(stemmed(items, 'Who scored against Bergen'))).not.toContain('Liv Aas');
	});

	it('are nobody whose country the question names', () => {
		const swedes = [
			'The Swedish ambassador Ada Quill met the Norwegian minister Liv Aas in Oslo.',
			'The Swedish envoy Ingrid Moe visited the bridge between Sweden and Denmark.',
			'The Danish minister Eva Dahl waited in Oslo.'
		];
		const asked = (...lines: readonly string[]) =>
			stemmed(itemsOf('Talks end', ...lines), 'Who visited the bridge');
		expect(asked(...swedes)).toBeUndefined();
		expect(asked(...swedes, 'The Swedish minister Siri Lund sat in Oslo.')).toBeDefined();
	});
});
