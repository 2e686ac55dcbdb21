import { describe, expect, it } from 'vitest';
import type { Attempt } from '../quiz/attempt';
import { gamesByDay, playedGames, recordByTitle, recordByW } from './played';

interface Told {
	readonly title?: string;
	readonly at: number;
	readonly marks: readonly (boolean | undefined)[];
	readonly edition?: string;
	readonly open?: true;
}

function attempt({ title = 'The bridge', at, marks, edition, open }: Told): Attempt {
	return {
		id: `game-${at}`,
		quizId: '0123456789abcdef',
		title,
		total: marks.length + (open ? 1 : 0),
		seed: 1,
		startedAt: at,
		...(edition === undefined ? {} : { edition }),
		...(open ? {} : { finishedAt: at + 60_000 }),
		responses: marks.map((correct, place) => ({
			itemId: `item-${place}`,
			chosen: null,
			...(correct === undefined ? {} : { correct, points: correct ? 10 : 0 }),
			shownAt: at,
			answeredAt: at
		}))
	};
}

const attempts = [
	attempt({ at: 5000, marks: [true, true], edition: '2026-11-26' }),
	attempt({ at: 4000, marks: [true, false, true], edition: '2026-11-26' }),
	attempt({ at: 3000, marks: [true], edition: '2026-11-25', open: true }),
	attempt({ at: 2000, marks: [undefined, undefined], title: 'A test' }),
	attempt({ at: 1000, marks: [false, false], title: 'The ferry' })
];
const games = playedGames(attempts);

describe('what was played', () => {
	it('is what is finished and marked', () => {
		expect(games.map(({ startedAt, right, total }) => [startedAt, right, total])).toEqual([
			[5000, 2, 2],
			[4000, 2, 3],
			[1000, 0, 2]
		]);
	});

	it('counts for a day by the first game of its edition', () => {
		const byDay = gamesByDay(games);
		expect([...byDay.keys()]).toEqual(['2026-11-26']);
		expect(byDay.get('2026-11-26')?.startedAt).toBe(4000);
	});

	it('is counted by the W that each game gives its items: another quiz may have other ones of the same name', () => {
		const record = recordByW(
			playedGames([
				{ ...attempt({ at: 3000, marks: [true, false] }), ws: { 'item-0': 'who', 'item-1': 'when' } },
				{ ...attempt({ at: 2000, marks: [true] }), ws: { 'item-0': 'when' } },
				attempt({ at: 1000, marks: [true] })
			])
		);
		expect(record.filter(({ asked }) => asked > 0)).toEqual([
			{ w: 'who', asked: 1, right: 1 },
			{ w: 'when', asked: 2, right: 1 }
		]);
	});

	it('is counted by title, with the best and the latest share', () => {
		const round = playedGames([{ ...attempt({ at: 9000, marks: [true], title: 'Review' }), round: true }]);
		expect(recordByTitle([...round, ...games])).toEqual([
			{ title: 'The bridge', games: 2, best: 1, latest: 1 },
			{ title: 'The ferry', games: 1, best: 0, latest: 0 }
		]);
	});
});
