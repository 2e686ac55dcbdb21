import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../bank/item-parts';
import { loadModel } from '../../language/model';
import { itemsOf } from './fixture';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

const TITLE = 'Arvik votes on its trams';
const TEXT =
	'In Arvik, 1,429,981 people voted for new trams. In Norvald, 723,632 people walked to Arvik. The Arvik council bought nine trams and four buses in 2019. The Norvald council sold twelve ferries and five barges in 2020.';

function options(family: string, part: string) {
	const found = itemsOf({ text: TEXT, title: TITLE, model }, family).find(({ item }) =>
		item.stem.includes(part)
	);
	return found ? optionsOf(found.item) : [];
}

describe('a number among wrong ones', () => {
	it.each([
		['The Arvik council bought nine trams in 2019.', 'how-many'],
		['The Arvik council bought 430 trams in 2019.', 'estimate']
	])('is asked among neighbours when small, on a scale when large: %s', (text, family) => {
		const found = itemsOf({ text, title: TITLE, model }, 'estimate', 'how-many');
		expect(found.map(({ item }) => item.family)).toEqual([family]);
	});

	it('has the article’s own numbers for rivals, with where they stand', () => {
		const rivals = options('how-many', 'trams did').filter(({ reason }) => reason.startsWith('“'));
		expect(rivals).not.toEqual([]);
		for (const { reason, evidence } of rivals) expect(evidence?.quote).toContain(/“(.*)”/.exec(reason)?.[1]);
	});

	it('has no rival that counts the same thing', () => {
		const texts = options('missing-number', 'voted for new trams').map(({ text }) => text);
		expect(texts).toContain('1,429,981');
		expect(texts).not.toContain('723,632');
	});

	it('has no rival that it makes with another number of its sentence', () => {
		const text =
			'Five people were arrested in Arvik while two more people were questioned. The Norvald council sold seven ferries in 2020. The Norvald council sold six barges in 2020.';
		const found = itemsOf({ text, title: TITLE, model }, 'how-many', 'missing-number').filter(({ item }) =>
			/arrested/.test(item.stem)
		);
		expect(found).not.toEqual([]);
		for (const { item } of found)
			expect(optionsOf(item).map((option) => option.text.toLowerCase())).not.toContain('seven');
	});

	it('comes in order of size', () => {
		for (const { item } of itemsOf({ text: TEXT, title: TITLE, model }, 'how-many', 'missing-number')) {
			const values = optionsOf(item).map(({ text }) => Number(text.replaceAll(',', '')));
			if (values.every(Number.isFinite)) expect(values).toEqual([...values].sort((a, b) => a - b));
		}
	});

	it('lies near the key, be it of the article or made', () => {
		const text =
			'The Arvik council bought 318 trams in 2019. In Arvik 149 people walk to work. In Norvald 155 people walk to work.';
		for (const { item } of itemsOf({ text, title: TITLE, model }, 'missing-number'))
			for (const { text: number, isKey } of optionsOf(item))
				if (item.stem.includes('trams') && !isKey) {
					expect(Number(number)).toBeGreaterThan(0.5 * 318);
					expect(Number(number)).toBeLessThan(1.8 * 318);
				}
	});

	it('is none that the headline or the statement names', () => {
		const text =
			'The Arvik council bought twelve trams of an eleven-year plan in 2019. The Norvald council sold ten ferries and nine barges.';
		const [item] = itemsOf({ text, title: 'Nine trams for Arvik', model }, 'missing-number');
		const texts = item ? optionsOf(item.item).map(({ text: number }) => number) : [];
		expect(texts).toContain('twelve');
		expect(texts).not.toContain('eleven');
		expect(texts).not.toContain('nine');
	});

	it('may be missing from its statement', () => {
		const [item] = itemsOf(
			{ text: 'In 2019 there were 632 trams in Arvik.', title: TITLE, model },
			'missing-number'
		).map((one) => one.item);
		expect(item?.kind).toBe('cloze');
		expect(item?.stem).toContain('_____');
	});
});
