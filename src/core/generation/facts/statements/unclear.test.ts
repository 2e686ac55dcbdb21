import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../language/model';
import { statementReader } from './fixture';

const statements = statementReader(
	loadModel(readFileSync(new URL('../../language/english.bin', import.meta.url)))
);

describe('what stands before the subject', () => {
	it('is left out when it is said of another', () => {
		const text =
			'In failing to mend the pier, Norway accused the harbour board of breaking the rules of Bergen.';
		expect(statements(text)).toEqual(['Norway accused the harbour board of breaking the rules of Bergen']);
	});

	it('is no age that nobody has', () => {
		const text = 'By age 15, parents from Norway prefer schools of Bergen.';
		expect(statements(text)).not.toContain(text.slice(0, -1));
	});

	it('stays when the subject did it', () => {
		const text = 'By closing the pier of Bergen, Norway saved 12 ferries.';
		expect(statements(text)).toEqual([text.slice(0, -1)]);
	});
});

describe('a pronoun', () => {
	it.each([
		'Norway met with a harbour official of Bergen to address their concerns.',
		'Members of the Norwegian Storting began a debate on a tax it had never before raised.',
		'Norway detained two Swedish sailors and sentenced one to 16 months of prison.'
	])('leaves out a clause that says not whose: %s', (text) => {
		expect(statements(text)).not.toContain(text.slice(0, -1));
	});

	it('is clear of a plural that acts', () => {
		expect(statements('Sailors from Norway sold their boats to Sweden.')).toHaveLength(1);
	});
});

describe('what grows from day to day', () => {
	it.each([
		[
			'Today, 40 ferries are reported lost in Norway.',
			'As of 14 February 2024, 40 ferries are reported lost in Norway'
		],
		[
			'Three sailors are now known to have drowned in Norway.',
			'As of February 2024, three sailors are known to have drowned in Norway'
		],
		[
			'Four sailors have been detained in Norway.',
			'As of February 2024, four sailors have been detained in Norway'
		],
		['Four sailors were detained in Norway.', 'Four sailors were detained in Norway']
	])('is told with its day: %s', (text, said) => {
		expect(statements(text)).toEqual([said]);
	});

	it('keeps the word that carries its sense', () => {
		const text = 'Ada Falk lived in Kristiania, presently called Oslo.';
		expect(statements(text).filter((one) => one.includes(', called'))).toEqual([]);
	});
});
