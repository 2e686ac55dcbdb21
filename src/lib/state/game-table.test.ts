import { describe, expect, it } from 'vitest';
import { letterItem, letterQuiz } from '../../core/quiz/fixture';
import { createMemoryStore } from '../storage/memory-store';
import { GameTable } from './game-table.svelte';
import { Games } from './games';
import { KeptRecords } from './kept-records';
import { Preferences } from './preferences.svelte';

const quiz = letterQuiz(['q1', 'q2', 'q3'].map((id) => letterItem(id)));

/** Two tabs of one device: one store, and one holder of each name. */
function twoTabs(): readonly [GameTable, GameTable, Games] {
	const store = createMemoryStore();
	const holders = new Map<string, () => Promise<void>>();
	let count = 0;
	const device = {
		now: () => ++count,
		newSeed: () => 7,
		newId: () => `game${++count}`,
		takeOver: async (name: string, giveUp: () => Promise<void>) => {
			const before = holders.get(name);
			holders.set(name, giveUp);
			await before?.();
		}
	};
	const games = () => new Games(new KeptRecords(store), device);
	const table = () => new GameTable(games(), new Preferences(store));
	return [table(), table(), games()];
}

async function answer(table: GameTable): Promise<void> {
	table.player?.choose({ kind: 'option', option: 0 });
	await table.player?.check();
	await table.player?.next();
}

describe('GameTable', () => {
	it('gives the game up to the tab that opened it last, with every answer kept', async () => {
		const [one, other] = twoTabs();
		await one.play(quiz);
		await answer(one);
		await other.play(quiz);
		expect(one.elsewhere?.attemptId).toBe(other.player?.attempt.id);
		expect(one.player).toBeUndefined();
		expect(other.player?.position).toBe(2);
	});

	it('goes on in turn in two tabs to one finished game with each item answered once', async () => {
		const [one, other, games] = twoTabs();
		await one.play(quiz);
		await answer(one);
		await other.play(quiz);
		await answer(other);
		await one.takeBack();
		await answer(one);
		expect(one.player?.isFinished).toBe(true);
		const { attempts } = await games.list();
		expect(attempts).toHaveLength(1);
		expect(attempts[0]?.responses.map(({ itemId }) => itemId).sort()).toEqual(['q1', 'q2', 'q3']);
	});

	it('keeps the answer that was on its way when another tab took over', async () => {
		const [one, other] = twoTabs();
		await one.play(quiz);
		one.player?.choose({ kind: 'option', option: 0 });
		const checking = one.player?.check();
		await other.play(quiz);
		await checking;
		expect(other.player?.responses).toHaveLength(1);
	});

	it('begins one game when two tabs begin at once', async () => {
		const [one, other, games] = twoTabs();
		await Promise.all([one.play(quiz), other.play(quiz)]);
		expect([one.elsewhere?.quiz, other.elsewhere]).toEqual([quiz, undefined]);
		await answer(other);
		expect((await games.list()).attempts).toHaveLength(1);
	});
});
