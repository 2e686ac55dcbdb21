import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyText, optionsOf } from '../../../bank/item-parts';
import { loadModel } from '../../language/model';
import { itemsOf } from './fixture';

const model = loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)));

function asked(text: string, title = 'Judges see Arvik and Norvald in the final') {
	return itemsOf({ text, title, model }, 'score').map(({ item }) => item);
}

describe('a score', () => {
	it.each([
		[
			'Arvik defeated Norvald 3–1 in the final.',
			'By what score did Arvik defeat Norvald in the final?',
			'3–1'
		],
		['Arvik drew 2–2 with Norvald.', 'What was the score when Arvik drew with Norvald?', '2–2'],
		[
			'The judges voted 7-2 that the law of Arvik was void.',
			'By what margin did the judges vote that the law of Arvik was void?',
			'7-2'
		]
	])('is asked by what was done: %s', (text, stem, key) => {
		const [item] = asked(text);
		expect(item?.stem).toBe(stem);
		expect(item && keyText(item)).toBe(key);
	});

	it('takes no number of another score for a side', () => {
		const text = 'Arvik defeated Norvald 2–0 and Sundland defeated Halmark 3–2 in Oslo.';
		const stems = asked(text, 'Arvik and Sundland go on').map(({ stem }) => stem);
		expect(stems).toContain('By what score did Sundland defeat Halmark in Oslo?');
		expect(stems.filter((stem) => /\d/.test(stem))).toEqual([]);
	});

	it('is not asked of a match that nothing names', () => {
		expect(asked('Arvik won 3–1 on Monday.', 'Arvik sees its trainer go')).toEqual([]);
		const text = 'Arvik met Norvald. Arvik won 3–1 on Monday.';
		expect(asked(text, 'Arvik meets Norvald').length).toBe(1);
	});

	it('stands among scores with the same winner', () => {
		const [item] = asked('Arvik defeated Norvald 3–1 in the final.');
		for (const { text } of item ? optionsOf(item) : []) {
			const [first = 0, second = 0] = text.split('–').map(Number);
			expect(first).toBeGreaterThan(second);
		}
	});

	it('is not asked under a headline that tells it', () => {
		expect(asked('Arvik defeated Norvald 3–1 in the final.', 'Arvik beats Norvald, 3-1')).toEqual([]);
	});
});
