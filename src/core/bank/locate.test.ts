import { describe, expect, it } from 'vitest';
import type { Bank } from './bank';
import { checkBank } from './check';
import { withContentId } from './content-id';
import { sha256Hex } from '../base/digest';
import { locateEvidence } from './locate';

const article = 'The harbour reopened in May. Mara Lind, the harbour master, counted 40 ships that day.';

function edited(quote: string): Bank {
	return withContentId({
		format: 'five-ws-bank',
		version: 1,
		engine: { name: 'hand', version: '1' },
		language: 'en',
		source: { title: 'The harbour' },
		article: { length: article.length, sha256: sha256Hex(article) },
		omissions: [],
		items: [
			{
				kind: 'single-choice',
				id: 'q1',
				w: 'how-many',
				stem: 'How many ships did the harbour master count on the day the harbour reopened?',
				evidence: [{ quote, start: 0, end: quote.length }],
				status: 'asserted',
				origin: 'written',
				family: 'hand',
				options: [
					{ text: '30', isKey: false, reason: 'The article says 40.' },
					{ text: '40', isKey: true, reason: 'The article says 40.' },
					{ text: '50', isKey: false, reason: 'The article says 40.' }
				]
			}
		]
	});
}

describe('locateEvidence', () => {
	it('puts a quote where the article has it and marks the key', () => {
		const bank = locateEvidence(edited('counted 40 ships that day.'), article);
		const evidence = bank.items[0]?.evidence[0];
		expect(evidence).toEqual({
			quote: 'counted 40 ships that day.',
			start: article.indexOf('counted'),
			end: article.length,
			mark: { start: 8, end: 10 }
		});
	});

	it('leaves a quote that the article does not hold for the check to tell', () => {
		const bank = locateEvidence(edited('counted 41 ships that day.'), article);
		expect(checkBank(bank, article).map(({ code }) => code)).toContain('evidence-not-verbatim');
	});

	it('changes nothing when it is done twice', () => {
		const once = locateEvidence(edited('counted 40 ships that day.'), article);
		expect(locateEvidence(once, article)).toEqual(once);
	});
});
