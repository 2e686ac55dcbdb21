import { expect, test } from 'vitest';
import { parseBank } from '../bank/schema';
import { withContentId } from '../bank/content-id';
import type { Item } from '../bank/item';
import {
	freeItemId,
	reviewed,
	reviewedBank,
	undone,
	withEvent,
	type Review,
	type ReviewEvent
} from './review';

const article = 'The river rose by 3 metres in May. The mayor, Ada Quill, closed the old bridge.';

function item(id: string): Item {
	return {
		id,
		kind: 'true-false',
		w: 'what',
		stem: `Bridge ${id} was closed in May 2019.`,
		evidence: [{ start: 35, end: 79, quote: article.slice(35, 79) }],
		status: 'asserted',
		origin: 'generated',
		family: 'test',
		options: [
			{ text: 'True', isKey: true, reason: 'It was.' },
			{ text: 'False', isKey: false, reason: 'It was.' }
		]
	};
}

const bank = withContentId({
	format: 'five-ws-bank',
	version: 1,
	engine: { name: 'test', version: '1' },
	language: 'en',
	source: { title: 'The bridge' },
	article: { length: article.length, sha256: '0'.repeat(64) },
	items: ['q1', 'q2', 'q3'].map(item),
	omissions: []
});

function after(...events: readonly ReviewEvent[]): Review {
	return events.reduce<Review>(withEvent, { bank, events: [] });
}

const ids = (review: Review) =>
	reviewed(review)
		.standing.map(({ item: { id } }) => id)
		.join(' ');

test.each<readonly [string, readonly ReviewEvent[], string]>([
	['nothing done leaves the order', [], 'q1 q2 q3'],
	['a dropped item stands no more', [{ kind: 'dropped', itemId: 'q2' }], 'q1 q3'],
	[
		'what is put back stands at the end',
		[
			{ kind: 'dropped', itemId: 'q1' },
			{ kind: 'put-back', itemId: 'q1' }
		],
		'q2 q3 q1'
	],
	['an item moves to the front', [{ kind: 'moved', itemId: 'q3', place: 0 }], 'q3 q1 q2'],
	['an item moves past its neighbour', [{ kind: 'moved', itemId: 'q1', place: 1 }], 'q2 q1 q3'],
	['a place past the end is the end', [{ kind: 'moved', itemId: 'q1', place: 99 }], 'q2 q3 q1'],
	['an item is added in its place', [{ kind: 'added', item: item('w1'), place: 1 }], 'q1 w1 q2 q3'],
	['an item that is not there cannot be dropped', [{ kind: 'dropped', itemId: 'q9' }], 'q1 q2 q3'],
	['an item that is not there cannot be moved', [{ kind: 'moved', itemId: 'q9', place: 0 }], 'q1 q2 q3']
])('%s', (_, events, order) => {
	expect(ids(after(...events))).toBe(order);
});

test('taking back event by event leads through every state before, to the bank itself', () => {
	const events: readonly ReviewEvent[] = [
		{ kind: 'kept', itemId: 'q1' },
		{ kind: 'moved', itemId: 'q3', place: 0 },
		{ kind: 'dropped', itemId: 'q2' },
		{ kind: 'edited', item: { ...item('q1'), stem: 'Another bridge was closed.' } }
	];
	for (let count = events.length; count > 0; count--)
		expect(reviewed(undone(after(...events.slice(0, count))))).toEqual(
			reviewed(after(...events.slice(0, count - 1)))
		);
	expect(reviewedBank(after())).toEqual(bank);
});

test('an edited item takes the place of the item, and a keep stays', () => {
	const edited = { ...item('q2'), stem: 'Another bridge was closed.' };
	const review = after({ kind: 'kept', itemId: 'q2' }, { kind: 'edited', item: edited });
	expect(reviewed(review).standing[1]).toEqual({ item: edited, isKept: true });
});

test('the bank of a review has an id of its own, and the one before again when all is taken back', () => {
	const review = after({ kind: 'dropped', itemId: 'q1' });
	const changed = reviewedBank(review);
	expect(changed.id).not.toBe(bank.id);
	expect(withContentId(changed).id).toBe(changed.id);
	expect(parseBank(JSON.parse(JSON.stringify(changed)))).toMatchObject({ ok: true });
	expect(reviewedBank(undone(review)).id).toBe(bank.id);
});

test('a name for a new item was never used, not even by an item that was dropped', () => {
	const review = after({ kind: 'added', item: item('w1'), place: 0 }, { kind: 'dropped', itemId: 'w1' });
	expect(freeItemId(after())).toBe('w1');
	expect(freeItemId(review)).toBe('w2');
});
