import { describe, expect, it } from 'vitest';
import { letterItem, letterQuiz } from '../../core/quiz/fixture';
import { createMemoryStore } from '../storage/memory-store';
import { DuoGame, keepNewDuo, keptDuo } from './duo-game.svelte';
import { Games } from './games';
import { KeptRecords } from './kept-records';

const quiz = letterQuiz(['q1', 'q2'].map((id) => letterItem(id)));

function gamesOnDevice(): Games {
	let count = 0;
	return new Games(new KeptRecords(createMemoryStore()), {
		now: () => ++count,
		newSeed: () => 7,
		newId: () => `game${++count}`,
		takeOver: () => Promise.resolve()
	});
}

async function begun(games = gamesOnDevice()): Promise<DuoGame> {
	return new DuoGame(quiz, await keepNewDuo(quiz, ['Ada', 'Ben'], games), games);
}

/** The game as it is after the page was closed and opened again. */
async function reopened(games: Games): Promise<DuoGame> {
	const duo = await keptDuo(quiz, games);
	if (!duo) throw new Error('the game was not kept');
	return new DuoGame(quiz, duo, games);
}

async function turn(game: DuoGame, option: number): Promise<void> {
	game.take();
	game.choose({ kind: 'option', option });
	await game.check();
}

describe('DuoGame', () => {
	it('hides the question until the one whose turn it is has the device', async () => {
		const game = await begun();
		expect(game.view).toEqual({ kind: 'hand-over', turn: 0 });
		game.choose({ kind: 'option', option: 0 });
		game.take();
		expect(game.view).toMatchObject({ kind: 'answering', turn: 0, chosen: null });
		const asked = game.view.kind === 'answering' && game.view.laid;
		await turn(game, 0);
		expect(game.view).toEqual({ kind: 'hand-over', turn: 1 });
		game.take();
		expect(game.view).toMatchObject({ kind: 'answering', turn: 1, laid: asked });
	});

	it('tells the answer to both when both have answered, then goes on to the next question', async () => {
		const game = await begun();
		await turn(game, 0);
		await turn(game, 1);
		expect(game.view).toMatchObject({
			kind: 'told',
			responses: [{ correct: true }, { correct: false }],
			right: [1, 0]
		});
		expect(game.position).toBe(1);
		await game.next();
		expect(game.view).toEqual({ kind: 'hand-over', turn: 0 });
		expect(game.position).toBe(2);
		await turn(game, 0);
		await turn(game, 0);
		expect(game.view).toMatchObject({ kind: 'told', right: [2, 1] });
	});

	it('ends with the answers of both, and stays ended when it is opened again', async () => {
		const games = gamesOnDevice();
		const game = await begun(games);
		for (const pair of [0, 1]) {
			await turn(game, pair);
			await turn(game, 0);
			await game.next();
		}
		for (const one of [game, await reopened(games)])
			expect(one.view).toMatchObject({
				kind: 'finished',
				responses: [
					[{ correct: true }, { correct: false }],
					[{ correct: true }, { correct: true }]
				]
			});
	});

	it.each([0, 1, 2, 3])('goes on after %d answers when the page was closed', async (answers) => {
		const games = gamesOnDevice();
		const game = await begun(games);
		for (let given = 0; given < answers; given++) {
			await turn(game, 0);
			if (given % 2 === 1) await game.next();
		}
		const again = await reopened(games);
		expect(again.view).toEqual({ kind: 'hand-over', turn: answers % 2 });
		for (let given = answers; given < 4; given++) {
			await turn(again, 0);
			if (given % 2 === 1) await again.next();
		}
		expect(again.view).toMatchObject({ kind: 'finished' });
	});

	it('counts nothing twice and loses nothing when the page closes before the answer was read', async () => {
		const games = gamesOnDevice();
		const game = await begun(games);
		await turn(game, 0);
		await turn(game, 1);
		const again = await reopened(games);
		expect(again.view).toEqual({ kind: 'hand-over', turn: 0 });
		expect(again.position).toBe(2);
	});

	it('leaves the games of the device alone', async () => {
		const games = gamesOnDevice();
		await turn(await begun(games), 0);
		expect((await games.list()).attempts).toEqual([]);
	});
});
