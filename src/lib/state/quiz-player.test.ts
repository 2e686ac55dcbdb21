import { describe, expect, it } from 'vitest';
import type { Item } from '../../core/bank/item';
import { type Attempt, startAttempt } from '../../core/quiz/attempt';
import type { Quiz } from '../../core/quiz/quiz';
import type { QuizSettings } from '../../core/quiz/settings';
import { QuizPlayer } from './quiz-player.svelte';

function itemOf(id: string): Item {
	return {
		id,
		w: 'who',
		stem: 'Who wrote the letter?',
		evidence: [{ start: 0, end: 4, quote: 'Anna' }],
		status: 'asserted',
		origin: 'written',
		family: 'hand',
		kind: 'single-choice',
		options: [
			{ text: 'Anna', isKey: true, reason: 'She did.' },
			{ text: 'Boris', isKey: false, reason: 'He read it.' },
			{ text: 'Clara', isKey: false, reason: 'She posted it.' }
		]
	};
}

function quizOf(feedback: QuizSettings['feedback']): Quiz {
	const items = ['q1', 'q2', 'q3'].map(itemOf);
	return {
		id: '0123456789abcdef',
		title: 'Letters',
		source: { title: 'Letters' },
		items,
		settings: { shuffle: true, feedback }
	};
}

function world() {
	const kept: Attempt[] = [];
	let answer = true;
	let time = 1000;
	return {
		kept,
		refuse: () => (answer = false),
		now: () => (time += 1000),
		keepAttempt: (attempt: Attempt) => {
			kept.push(attempt);
			return Promise.resolve(answer);
		}
	};
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

function started(feedback: QuizSettings['feedback'] = 'each') {
	const quiz = quizOf(feedback);
	const here = world();
	const player = new QuizPlayer(quiz, startAttempt(quiz, { id: 'a', seed: 7, at: 1000 }), here);
	return { quiz, here, player };
}

async function answer(player: QuizPlayer, option: number): Promise<void> {
	player.choose({ kind: 'option', option });
	await player.check();
}

describe('QuizPlayer', () => {
	it('tells the answer after each item and goes on when the reader does', async () => {
		const { player } = started();
		const first = player.view?.laid.item.id;
		await answer(player, 1);
		expect(player.view).toMatchObject({
			kind: 'feedback',
			laid: { item: { id: first } },
			chosen: { kind: 'option', option: 1 }
		});
		expect(player.position).toBe(1);
		await player.next();
		expect(player.view).toMatchObject({ kind: 'answering', chosen: null });
		expect(player.position).toBe(2);
	});

	it('keeps a choice open until it is checked', async () => {
		const { player } = started();
		player.choose({ kind: 'option', option: 1 });
		player.choose({ kind: 'option', option: 0 });
		await player.check();
		expect(player.responses).toMatchObject([{ chosen: { option: 0 }, correct: true }]);
	});

	it('does not check an item without a choice', async () => {
		const { player } = started();
		await player.check();
		expect(player.view?.kind).toBe('answering');
		expect(player.responses).toEqual([]);
	});

	it('shows the next item only when the response is kept', async () => {
		const { player, here } = started();
		let release = (): void => undefined;
		const slow = new Promise<void>((resolve) => (release = resolve));
		here.keepAttempt = async (attempt) => {
			await slow;
			here.kept.push(attempt);
			return true;
		};
		await settled();
		player.choose({ kind: 'option', option: 0 });
		const shown = player.view?.laid.item.id;
		void player.check();
		const next = player.next();
		await settled();
		expect(player.view).toMatchObject({ kind: 'feedback', laid: { item: { id: shown } } });
		release();
		await next;
		expect(here.kept.at(-1)?.responses).toHaveLength(1);
		expect(player.view?.laid.item.id).not.toBe(shown);
	});

	it('goes on at the same item, order and time after a reload', async () => {
		const { player, quiz, here } = started();
		await answer(player, 2);
		await player.next();
		await settled();
		const saved = here.kept.at(-1);
		if (!saved) throw new Error('nothing was kept');
		const again = new QuizPlayer(quiz, saved, here);
		expect(again.view).toEqual(player.view);
		expect(again.position).toBe(2);
		expect(again.attempt.shownAt).toBe(saved.shownAt);
	});

	it('finishes the attempt with the last response', async () => {
		const { player, here } = started();
		for (const option of [0, 1, 0]) {
			await answer(player, option);
			await player.next();
		}
		expect(player.isFinished).toBe(true);
		expect(here.kept.at(-1)?.finishedAt).toBeDefined();
		expect(here.kept.at(-1)?.responses.map((response) => response.correct)).toEqual([true, false, true]);
	});

	it('goes straight on where the answers are told at the end', async () => {
		const { player } = started('end');
		await answer(player, 1);
		expect(player.view).toMatchObject({ kind: 'answering', chosen: null });
		await answer(player, 1);
		await answer(player, 1);
		expect(player.isFinished).toBe(true);
	});

	it('says when the device refuses to save, and plays on', async () => {
		const { player, here } = started();
		await settled();
		expect(player.saving).toBe('saved');
		here.refuse();
		await answer(player, 0);
		await player.next();
		await settled();
		expect(player.saving).toBe('not-saved');
		expect(player.position).toBe(2);
	});
});

describe('a player with a time limit', () => {
	const timed = (endsAt: number, feedback: QuizSettings['feedback'] = 'end') => {
		const quiz = quizOf(feedback);
		const here = world();
		const attempt = { ...startAttempt(quiz, { id: 'a', seed: 7, at: 1000 }), endsAt };
		return { here, player: new QuizPlayer(quiz, attempt, here), quiz, attempt };
	};

	it('ends at its time: what was chosen counts, the rest is left out, and all is kept', async () => {
		const { here, player } = timed(100_000);
		player.choose({ kind: 'option', option: 0 });
		await player.endTime();
		expect(player.isFinished).toBe(true);
		expect(here.kept.at(-1)?.responses.map(({ chosen }) => chosen)).toEqual([
			{ kind: 'option', option: 0 },
			null,
			null
		]);
		expect(here.kept.at(-1)?.finishedAt).toBeDefined();
	});

	it('takes no answer after its time, whoever keeps the clock', async () => {
		const { player } = timed(3500);
		await player.check();
		player.choose({ kind: 'option', option: 0 });
		await player.check();
		expect(player.isFinished).toBe(true);
	});

	it('that is opened after its time is finished at once, with the times that were', async () => {
		const { quiz, attempt, here } = timed(1500);
		const late = new QuizPlayer(quiz, { ...attempt, shownAt: 1200 }, { ...here, now: () => 9_000_000 });
		await settled();
		expect(late.isFinished).toBe(true);
		expect(late.responses.map(({ shownAt, answeredAt }) => [shownAt, answeredAt])).toEqual([
			[1200, 1500],
			[1500, 1500],
			[1500, 1500]
		]);
	});
});
