import { expect, it } from 'vitest';
import type { Evidence, Item } from '../bank/item';
import { letterItem } from './fixture';
import { partProofsOf } from './part-proofs';

const sentence = (quote: string): Evidence => ({ start: 0, end: quote.length, quote });
const { options: _options, ...base } = letterItem('q1') as Extract<Item, { kind: 'single-choice' }>;

/** The marked words of each proof, or what is quoted where nothing is marked. */
function marked(item: Item): readonly string[] | undefined {
	return partProofsOf([item])[item.id]?.map(({ quote, mark }) =>
		mark ? quote.slice(mark.start, mark.end) : `“${quote}”`
	);
}

it('marks in the proof of an event the date that decides', () => {
	const entries = [
		{ text: 'She writes', reason: 'She wrote it in 1901.', evidence: sentence('In 1901 she wrote.') },
		{ text: 'He reads', reason: 'He read it on 4 May 1902.', evidence: sentence('He read on 4 May 1902.') },
		{ text: 'It burns', reason: 'That was in 1903.', evidence: sentence('It burnt a year later.') }
	];
	expect(marked({ ...base, kind: 'order', entries })).toEqual([
		'1901',
		'4 May 1902',
		'“It burnt a year later.”'
	]);
});

it('marks in the proof of a pair its right side, but not where it stands twice', () => {
	const pairs = [
		{ left: 'Anna', right: 'Wrote a letter', reason: 'She did.', evidence: sentence('Anna wrote a letter.') },
		{
			left: 'Boris',
			right: 'The cat',
			reason: 'He had it.',
			evidence: sentence('The cat is the cat of Boris.')
		}
	];
	expect(marked({ ...base, kind: 'match', pairs })).toEqual([
		'wrote a letter',
		'“The cat is the cat of Boris.”'
	]);
});

it('tells nothing of an item with a part that has no proof, nor of other kinds', () => {
	const entries = [
		{ text: 'She writes', reason: 'She wrote it in 1901.', evidence: sentence('In 1901 she wrote.') },
		{ text: 'He reads', reason: 'He read it in 1902.' }
	];
	expect(partProofsOf([{ ...base, kind: 'order', entries }, letterItem('q2')])).toEqual({});
});
