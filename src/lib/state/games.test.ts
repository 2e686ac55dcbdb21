import { describe, expect, it } from 'vitest';
import { letterItem, letterQuiz } from '../../core/quiz/fixture';
import type { Quiz } from '../../core/quiz/quiz';
import { createMemoryStore } from '../storage/memory-store';
import type { Store } from '../storage/store';
import { Games } from './games';
import { gamesUpTo } from './games-up-to';
import { GameTable } from './game-table.svelte';
import { KeptRecords } from './kept-records';
import { openQuiz } from './open-quiz';
import { Preferences } from './preferences.svelte';
import type { QuizPlayer } from './quiz-player.svelte';
import { readGame } from './read-game';

const quiz = letterQuiz([letterItem('q1'), letterItem('q2')]);

function gamesIn(store: Store): Games {
	let count = 0;
	return new Games(new KeptRecords(store), {
		now: () => 1000 + ++count,
		newSeed: () => 7,
		newId: () => `game${++count}`,
		takeOver: () => Promise.resolve()
	});
}

/** A store that reads as usual and saves nothing. */
function fullStore(): Store {
	return { ...createMemoryStore(), set: () => Promise.resolve({ ok: false, problem: 'full' }) };
}

async function played(quiz: Quiz, games: Games): Promise<QuizPlayer> {
	const table = new GameTable(games, new Preferences(createMemoryStore()));
	await table.play(quiz);
	if (!table.player) throw new Error('nothing is played');
	return table.player;
}

async function playThrough(games: Games): Promise<string> {
	const player = await played(quiz, games);
	while (!player.isFinished) {
		player.choose({ kind: 'option', option: 0 });
		await player.check();
		await player.next();
	}
	return player.attempt.id;
}

describe('Games', () => {
	it('goes on with the open game of a quiz', async () => {
		const store = createMemoryStore();
		const first = await played(quiz, gamesIn(store));
		first.choose({ kind: 'option', option: 1 });
		await first.check();
		await first.next();
		const again = await played(quiz, gamesIn(store));
		expect(again.attempt.id).toBe(first.attempt.id);
		expect(again.position).toBe(2);
	});

	it('starts a new game when the last one is finished', async () => {
		const games = gamesIn(createMemoryStore());
		const finished = await playThrough(games);
		const next = await played(quiz, games);
		expect(next.attempt.id).not.toBe(finished);
		expect(next.position).toBe(1);
	});

	it('lists games newest first', async () => {
		const games = gamesIn(createMemoryStore());
		const older = await playThrough(games);
		const newer = await playThrough(games);
		const { attempts } = await games.list();
		expect(attempts.map(({ id }) => id)).toEqual([newer, older]);
	});

	it('an open game keeps the day it was begun for, until it is gone on with as the edition of another', async () => {
		const games = gamesIn(createMemoryStore());
		const first = await games.attemptAt(quiz, { edition: '2026-11-06' });
		await games.keepAttempt(first);
		expect((await games.attemptAt(quiz)).edition).toBe('2026-11-06');
		const later = await games.attemptAt(quiz, { edition: '2026-11-26' });
		expect([later.id, later.edition]).toEqual([first.id, '2026-11-26']);
	});

	it('looks up the games up to one, and none after it', async () => {
		const games = gamesIn(createMemoryStore());
		const ids = [await playThrough(games), await playThrough(games), await playThrough(games)];
		const second = (await games.list()).attempts.find(({ id }) => id === ids[1]);
		if (!second) throw new Error('the game is not listed');
		const found = await gamesUpTo(second, games);
		expect(found.map(({ attemptId }) => attemptId)).toEqual([ids[1], ids[0]]);
	});

	it('reads a finished game with its quiz', async () => {
		const games = gamesIn(createMemoryStore());
		const id = await playThrough(games);
		expect(await readGame(games, id)).toMatchObject({ kind: 'found', quiz, attempt: { id } });
		expect(await readGame(games, 'other')).toEqual({ kind: 'missing' });
	});

	it('lets a game be ended and read on a device that saves nothing', async () => {
		const games = gamesIn(fullStore());
		const id = await playThrough(games);
		expect(await readGame(games, id)).toMatchObject({ kind: 'found', attempt: { id } });
	});

	it('counts a game that cannot be read, and says so when it is asked for', async () => {
		const store = createMemoryStore();
		await store.set(['attempt', 'broken'], { v: 1, type: 'attempt', body: { id: 7 } });
		const games = gamesIn(store);
		const id = await playThrough(games);
		const list = await games.list();
		expect(list.attempts.map((attempt) => attempt.id)).toEqual([id]);
		expect(list.unreadable).toBe(1);
		expect((await games.list()).unreadable).toBe(1);
		expect(await readGame(games, 'broken')).toEqual({ kind: 'unreadable' });
	});

	it('says that a store cannot be read instead of showing an empty history', async () => {
		const store: Store = {
			...createMemoryStore(),
			entries: () => Promise.resolve({ ok: false, problem: 'unavailable' })
		};
		expect(await gamesIn(store).list()).toMatchObject({ attempts: [], readable: false });
	});
});

describe('openQuiz', () => {
	it('opens a quiz that this device keeps', async () => {
		const games = gamesIn(createMemoryStore());
		await games.keepQuiz(quiz);
		expect(await openQuiz(`quiz=${quiz.id}`, games)).toEqual({ kind: 'known', quiz });
		expect(await openQuiz('quiz=0123456789abcdef', games)).toEqual({ kind: 'missing' });
	});

	it.each([
		['', 'empty'],
		['hello', 'not-ours'],
		['quiz=../../x', 'not-ours']
	])('gives %j its reason', async (fragment, problem) => {
		const games = gamesIn(createMemoryStore());
		expect(await openQuiz(fragment, games)).toEqual({ kind: 'bad-link', problem });
	});
});
