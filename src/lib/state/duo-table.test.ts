import { beforeEach, describe, expect, it } from 'vitest';
import { letterItem, letterQuiz } from '../../core/quiz/fixture';
import { createMemoryStore } from '../storage/memory-store';
import { keepNewDuo } from './duo-game.svelte';
import { DuoTable } from './duo-table.svelte';
import { Games } from './games';
import { KeptRecords } from './kept-records';

const quiz = letterQuiz(['q1', 'q2'].map((id) => letterItem(id)));
let store: ReturnType<typeof createMemoryStore>;
let holders: Map<string, () => Promise<void>>;
let count: number;

beforeEach(() => {
	store = createMemoryStore();
	holders = new Map();
	count = 0;
});

/** A tab of the device: one store for all, and one holder of each name. */
function tab(): Games {
	return new Games(new KeptRecords(store), {
		now: () => ++count,
		newSeed: () => 7,
		newId: () => `game${++count}`,
		takeOver: async (name, giveUp) => {
			const before = holders.get(name);
			holders.set(name, giveUp);
			await before?.();
		}
	});
}

const table = () => new DuoTable(quiz, tab());

async function turn({ game }: DuoTable): Promise<void> {
	game?.take();
	game?.choose({ kind: 'option', option: 0 });
	await game?.check();
}

describe('DuoTable', () => {
	it('has no game where none was begun', async () => {
		const one = table();
		expect(await one.open()).toBe(false);
		expect(one.game).toBeUndefined();
	});

	it('gives the game up to the tab that opened it last, with every answer kept', async () => {
		await keepNewDuo(quiz, ['Ada', 'Ben'], tab());
		const [one, other] = [table(), table()];
		await one.open();
		await turn(one);
		await other.open();
		expect([one.game, one.isElsewhere]).toEqual([undefined, true]);
		expect(other.game?.view).toEqual({ kind: 'hand-over', turn: 1 });
		await one.open();
		expect([one.isElsewhere, other.game]).toEqual([false, undefined]);
	});

	it('is played in one tab when two open it at once', async () => {
		await keepNewDuo(quiz, ['Ada', 'Ben'], tab());
		const [one, other] = [table(), table()];
		await Promise.all([one.open(), other.open()]);
		expect([one.game, one.isElsewhere]).toEqual([undefined, true]);
		expect(other.game?.view).toEqual({ kind: 'hand-over', turn: 0 });
	});

	it('does not take up a game that was left while it was read, nor miss one', async () => {
		const one = table();
		const missing = one.open();
		one.leave();
		expect(await missing).toBe(true);
		await keepNewDuo(quiz, ['Ada', 'Ben'], tab());
		const opening = one.open();
		one.leave();
		expect(await opening).toBe(true);
		expect([one.game, one.isElsewhere]).toEqual([undefined, false]);
	});

	it('does not begin a game again that was left meanwhile', async () => {
		await keepNewDuo(quiz, ['Ada', 'Ben'], tab());
		const one = table();
		await one.open();
		const beginning = one.again();
		one.leave();
		await beginning;
		expect(one.game).toBeUndefined();
	});
});
