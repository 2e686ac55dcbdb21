import { describe, expect, it } from 'vitest';
import { doInTurn } from './breath';

describe('works done in turn', () => {
	it('wait for each other, and one that fails stops none', async () => {
		const done: string[] = [];
		const work =
			(name: string, fails = false) =>
			async () => {
				done.push(`${name} begins`);
				await Promise.resolve();
				done.push(`${name} ends`);
				if (fails) throw new Error(name);
			};
		await doInTurn([work('first'), work('second', true), work('third')]);
		expect(done).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
	});

	it('leave the page a task of its own before each', async () => {
		const order: string[] = [];
		const task = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
		const work = async () => void order.push('work');
		const doing = doInTurn([work]);
		await Promise.resolve();
		order.push('page');
		await Promise.all([doing, task()]);
		expect(order).toEqual(['page', 'work']);
	});
});
