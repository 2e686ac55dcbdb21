import { describe, expect, it } from 'vitest';
import type { Evidence } from '../bank/item';
import { itemOf } from './form-item';
import { gapForm } from './gap-form';

const article = `Marta Lindqvist opened the bakery in Oskell on 4 May 2011. The bakery sold 300 loaves a day.
Jonas Brandt bought it later. Brandt comes from Vessby, and his sister Ylva Brandt lives in Torsund.
The bakery moved to Torsund.`;

function formOf(quote: string) {
	const start = article.indexOf(quote);
	const proof: Evidence = { start, end: start + quote.length, quote };
	return gapForm('w1', proof, article);
}

describe('gapForm', () => {
	it('leaves a gap for a name, with names of the article as wrong answers', () => {
		const form = formOf('Jonas Brandt bought it later.');
		expect(form).toMatchObject({ kind: 'cloze', w: 'who', stem: '_____ bought it later.' });
		expect(form.rows.map(({ text }) => text)).toEqual([
			'Jonas Brandt',
			'Marta Lindqvist',
			'Ylva Brandt',
			'Oskell'
		]);
		expect(form.rows.map(({ isKey }) => isKey)).toEqual([true, false, false, false]);
	});

	it('asks where for a name behind a word of place', () => {
		expect(formOf('The bakery moved to Torsund.')).toMatchObject({
			w: 'where',
			stem: 'The bakery moved to _____.'
		});
	});

	it('makes an item that can be added as it stands', () => {
		const made = itemOf(formOf('The bakery sold 300 loaves a day.'));
		expect(made).toMatchObject({
			ok: true,
			value: { kind: 'cloze', w: 'how-many', stem: 'The bakery sold _____ loaves a day.' }
		});
	});

	it('is empty but for its proof where the sentence holds nothing of the kind', () => {
		const quote = 'It was a good bakery.';
		const form = gapForm('w1', { start: 0, end: quote.length, quote }, quote);
		expect(form).toMatchObject({ kind: 'single-choice', stem: '', evidence: [{ quote }] });
	});
});
