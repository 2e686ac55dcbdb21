import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBank } from '../bank/check';
import type { Item } from '../bank/item';
import { keyText, optionsOf } from '../bank/item-parts';
import { parseBank } from '../bank/schema';
import { findCandidates, generate, type GenerateRequest } from './generate';
import { loadModel } from './language/model';

const model = loadModel(readFileSync(new URL('./language/english.bin', import.meta.url)));

const ARTICLE = `Bergen opens its new harbour bridge

Published on 14 March 2024

Norway's transport minister, Ingrid Solvang, opened a bridge of 420 metres in Bergen on Tuesday. The mayor of Bergen, Lars Hovland, said the bridge had cost $35 million.

“We have waited for a bridge like this for thirty years,” Hovland said. Sweden sent 14 engineers to Norway in 2021. The engineer Erik Dahlberg led the Swedish group in Bergen.

“The new road will bring many visitors to the oldest part of town,” said Solvang. The police chief of Bergen, Karl Brekke, closed the last ferry to Askøy in 2023. About 6,000 people live on the island of Askøy.

Denmark has promised to send two ships to the harbour of Bergen. Solvang thanked Denmark and Sweden for their help. In 2019, Lars Hovland founded the Harbour Museum of Bergen.
`;

function bankOf(request: Partial<GenerateRequest> = {}) {
	const made = generate({ text: ARTICLE, ...request }, model);
	if (!made.ok) throw new Error(JSON.stringify(made.problem));
	return made.value;
}

function itemsOf(request: Partial<GenerateRequest> = {}): readonly Item[] {
	return bankOf({ count: 40, ...request }).items;
}

const keyOf = (item: Item) => keyText(item);

describe('generate', () => {
	it('makes a bank that the schema reads and the check finds nothing wrong with', () => {
		const bank = bankOf();
		expect(parseBank(JSON.parse(JSON.stringify(bank))).ok).toBe(true);
		expect(checkBank(bank, ARTICLE)).toEqual([]);
		expect(bank.items.length).toBeGreaterThanOrEqual(5);
	});

	it('gives the same bytes for the same request', () => {
		expect(JSON.stringify(bankOf())).toBe(JSON.stringify(bankOf()));
	});

	it('lays out the options anew for another seed, and nothing else', () => {
		const stems = (seed: number) =>
			itemsOf({ seed })
				.filter((item) => item.family === 'who-said')
				.map((item) => item.stem);
		expect(stems(2)).toEqual(stems(3));
		const keys = new Set(
			[1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(itemsOf({ seed }).map((item) => optionsOf(item))))
		);
		expect(keys.size).toBeGreaterThan(1);
	});

	it('gives no more than was asked for, and says what was left out', () => {
		const bank = bankOf({ count: 2 });
		expect(bank.items).toHaveLength(2);
		expect(bank.omissions.map((omission) => omission.code)).toContain('not-needed');
		expect(bankOf({ count: 40 }).omissions.map((omission) => omission.code)).toContain('few-facts');
	});

	it('shows up to five sentences for each reason why something was left out', () => {
		const unclear = bankOf().omissions.find(({ code }) => code === 'unresolved-reference');
		const text = `${ARTICLE}\nThey rejected the offer in Oslo in 2021.`;
		const more = bankOf({ text }).omissions.find(({ code }) => code === 'unresolved-reference');
		expect(more?.count).toBe((unclear?.count ?? 0) + 1);
		const shown = more?.examples?.map(({ start, end }) => text.slice(start, end)) ?? [];
		expect(shown).toContain('They rejected the offer in Oslo in 2021.');
		expect(shown.length).toBeLessThanOrEqual(5);
	});

	it('lets the request name the source', () => {
		const source = {
			title: 'A bridge',
			publisher: 'The Gazette',
			url: 'https://example.org/b',
			published: '2024-03-15'
		};
		expect(bankOf({ source }).source).toEqual(source);
	});

	it('gives each quotation to the one who said it', () => {
		const said = itemsOf().filter((item) => item.family === 'who-said');
		expect(said.length).toBeGreaterThan(0);
		for (const item of said)
			expect(keyOf(item)).toBe(item.stem.includes('visitors') ? 'Ingrid Solvang' : 'Lars Hovland');
	});

	it('asks for numbers with options in order, each once', () => {
		const found = findCandidates({ text: ARTICLE }, model);
		const items = found.ok ? found.value.sound.map(({ item }) => item) : [];
		const numeric = items.filter(
			(item) => item.w === 'how-many' && /\d/.test(optionsOf(item)[0]?.text ?? '')
		);
		expect(numeric.length).toBeGreaterThan(0);
		for (const item of numeric) {
			const values = optionsOf(item).map((option) => Number(option.text.replace(/[^\d.]/g, '')));
			expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
		}
	});

	it('marks the key in the evidence wherever the evidence says it', () => {
		for (const item of itemsOf()) {
			for (const { start, end, quote, mark } of item.evidence) {
				expect(ARTICLE.slice(start, end)).toBe(quote);
				if (mark && item.family === 'missing-number')
					expect(keyOf(item)).toContain(quote.slice(mark.start, mark.end));
			}
		}
	});

	it('gives every option a reason', () => {
		for (const item of itemsOf()) for (const option of optionsOf(item)) expect(option.reason).toMatch(/\.$/);
	});

	it('says how far it is', () => {
		const steps: number[] = [];
		generate({ text: ARTICLE }, model, ({ done, total }) => steps.push(done / total));
		expect(steps.length).toBeGreaterThan(3);
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
	});

	it.each([
		['nothing', '', 'empty'],
		['eighteen words', 'word '.repeat(18), 'too-short'],
		[
			'no names and no numbers',
			'The cat of the house was in the garden and the dog was in the kitchen. '.repeat(8),
			'no-items'
		]
	])('refuses %s with a code', (_, text, code) => {
		const made = generate({ text }, model);
		expect(made.ok ? 'ok' : made.problem.code).toBe(code);
	});

	it.each([
		['zero-width and right-to-left marks', ARTICLE.replace(/ /g, ' \u200B\u200F')],
		['halves of surrogate pairs', ARTICLE.replace(/e/g, '\uD83D')],
		['only bullets', ARTICLE.replace(/^(?=\S)/gm, '• ')],
		['capitals', ARTICLE.toUpperCase()],
		['a line for each word', ARTICLE.replace(/ /g, '\n')],
		['quotation marks without end', ARTICLE.replace(/[.”]/g, '“')],
		['brackets without end', ARTICLE.replace(/ a /g, ' (a ')],
		['one sentence of 5,000 words', `${'The town of Bergen and the mayor of the town and '.repeat(500)}.`],
		['dashes', ARTICLE.replace(/ /g, ' – ')],
		['seventy thousand characters', ARTICLE.replace(/^.*\n\nPublished.*\n/, '').repeat(70)]
	])(
		'throws on nothing and breaks no rule: %s',
		(_, text) => {
			const made = generate({ text }, model);
			if (made.ok) expect(checkBank(made.value, text)).toEqual([]);
		},
		60_000
	);
});
