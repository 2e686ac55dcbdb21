import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bank } from './bank';
import { checkBank } from './check';
import { withContentId } from './content-id';
import type { Item } from './item';
import { parseBank } from './schema';

const folder = 'tests/samples/banks/v1/kestrel-bay';
const article = readFileSync(`${folder}/article.md`, 'utf8');

function sampleBank(): Bank {
	const parsed = parseBank(JSON.parse(readFileSync(`${folder}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return parsed.value;
}

const found = (bank: Bank, articleText?: string) =>
	checkBank(bank, articleText).map(({ code, place }) => `${code} ${place}`);

/** The sample bank with its items changed, and the id that they give it. */
function withItems(change: (item: Item, index: number) => Item): Bank {
	const bank = sampleBank();
	return withContentId({ ...bank, items: bank.items.map(change) });
}

describe('the released samples', () => {
	const samples = 'tests/samples/banks/v1';
	const IDS: Readonly<Record<string, string>> = {
		'kestrel-bay': '5b2313f84159d186',
		'marl-bridge': 'e174c47396c0a905'
	};

	it.each(readdirSync(samples))('%s opens for ever and has no problem', (name) => {
		const parsed = parseBank(JSON.parse(readFileSync(`${samples}/${name}/bank.json`, 'utf8')));
		expect(parsed.ok && parsed.value.id).toBe(IDS[name]);
		if (parsed.ok)
			expect(found(parsed.value, readFileSync(`${samples}/${name}/article.md`, 'utf8'))).toEqual([]);
	});
});

describe('checkBank', () => {
	it('finds nothing in the sample bank, with and without its article', () => {
		expect(checkBank(sampleBank())).toEqual([]);
		expect(checkBank(sampleBank(), article)).toEqual([]);
	});

	it('finds an id that is not that of the content', () => {
		expect(found({ ...sampleBank(), language: 'de' })).toEqual(['wrong-id id']);
	});

	it('finds that the article is another one, and each quote that is not its words', () => {
		const problems = found(sampleBank(), article.replace('1871', '1872'));
		expect(problems).toEqual([
			'wrong-article article',
			'evidence-not-verbatim items[0].evidence[0]',
			'evidence-not-verbatim items[2].evidence[0]'
		]);
	});

	it('places a flaw at its part', () => {
		const bank = withItems((item, index) =>
			index === 3 ? { ...item, stem: 'Which country lent this museum a lens?' } : item
		);
		expect(found(bank)).toEqual(['unresolved-reference items[3].stem']);
	});

	it('finds an example that is no place in the article', () => {
		const omissions = [
			{
				code: 'flawed' as const,
				count: 1,
				examples: [
					{ start: 5, end: 9999 },
					{ start: 4, end: 4 }
				]
			}
		];
		expect(found(withContentId({ ...sampleBank(), omissions }))).toEqual([
			'example-outside-article omissions[0].examples[0]',
			'example-outside-article omissions[0].examples[1]'
		]);
	});

	it('finds a stem that is asked twice', () => {
		const bank = withItems((item, index) =>
			index === 7
				? { ...item, stem: 'What did the lamp of the Kestrel Bay lighthouse burn until 1902?' }
				: item
		);
		const twice = withContentId({
			...bank,
			items: [...bank.items, ...bank.items.slice(7, 8).map((item) => ({ ...item, id: 'q99' }))]
		});
		expect(found(twice)).toEqual(['similar-stems items[10].stem']);
	});

	it('finds a key that another stem tells', () => {
		const bank = withItems((item, index) =>
			index === 5
				? { ...item, stem: 'Portugal lent the Kestrel Bay museum a lens that is 140 years old.' }
				: item
		);
		expect(found(bank)).toEqual(['key-told-by-another-stem items[3].stem']);
	});

	it('finds keys that are always in the same place', () => {
		const bank = sampleBank();
		const item = bank.items[3];
		if (!item) throw new Error('ten items');
		const subjects = 'ant bee cow dog eel fox gnu hen imp jay kid lynx'.split(' ');
		const items = subjects.map((subject, index) => ({
			...item,
			id: `s${index}`,
			stem: `Which country drew the ${subject} of ${subject.toUpperCase()} town in ${1900 + index}?`
		}));
		expect(found(withContentId({ ...bank, items }))).toEqual(['key-position items', 'key-longest items']);
	});
});
