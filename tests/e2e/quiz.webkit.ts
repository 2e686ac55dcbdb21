import { KEY } from './webdriver';
import { expect, test } from './webkit-fixtures';
import type { WebKitPage } from './webkit-page';
import { answer, answerByKeys, beginQuiz, check, goOn, question, QUESTIONS, verdict } from './webkit-steps';

test('a quiz of every kind is played on a phone, is kept, and comes back from a backup', async ({
	freshProfile
}) => {
	const page = await freshProfile();
	await beginQuiz(page);
	for (let number = 1; number <= QUESTIONS; number++) {
		const kind = await question(page, number);
		await answer(page, kind);
		if (kind === 'Check answer') await expectLoopRoundLetter(page);
		await check(page);
		await goOn(page);
	}
	await page.says(/with their proof/);
	expect(await page.run(() => document.documentElement.scrollWidth)).toBe(360);
	await page.goTo('/history/');
	await page.says(/\d of 6/);
	await page.reload();
	await page.says(/\d of 6/);

	await page.goTo('/settings/');
	await page.says(/1 game.*With the site itself it takes/);
	await page.press('button', /^Save a backup$/);
	const backup = await page.saved('five-ws-backup');
	const other = await freshProfile();
	await other.goTo('/settings/');
	await other.says(/Nothing yet\. With the site itself it takes/);
	await other.giveFile(/^Restore from a backup/, backup);
	await other.press('button', /^Add what is missing$/);
	await other.says(/Everything in the backup is on this device now\./);
	await other.goTo('/history/');
	await other.says(/\d of 6/);
});

/** The pen draws its loop round the letter that is chosen. */
async function expectLoopRoundLetter(page: WebKitPage): Promise<void> {
	const [letter, loop] = await page.run(() =>
		['.letter.looped', '.letter.looped svg'].map((part) => {
			const { x, y, width, height } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
			return [x + width / 2, y + height / 2];
		})
	);
	expect(loop).toEqual(letter);
}

test('a quiz of every kind is played by keys; an event that is moved keeps focus and pointer', async ({
	freshProfile
}) => {
	const page = await freshProfile();
	await beginQuiz(page);
	for (let number = 1; number <= QUESTIONS; number++) {
		const kind = await question(page, number);
		if (kind === 'Check order') await expectEventsToMove(page);
		await answerByKeys(page, kind);
		await verdict(page);
		await page.keys(KEY.enter);
	}
	await page.says(/with their proof/);
});

/** A button takes the focus along with its event, and a drag takes an event past all others. */
async function expectEventsToMove(page: WebKitPage): Promise<void> {
	await page.tabTo(() => document.activeElement?.ariaLabel?.startsWith('Later:') ?? false);
	const focused = () => page.run(() => document.activeElement?.ariaLabel ?? '');
	const name = await focused();
	await page.keys(KEY.enter);
	await expect.poll(focused).toBe(name);
	const [first, , , last] = await page.run(grips);
	if (!first || !last) throw new Error('there are no grips');
	await page.drag(first, { x: last.x, y: last.y + 10 });
	expect((await page.run(grips)).at(-1)?.name).toBe(first.name);
}

/** Runs in the page: what events are moved by, from the first to the last. */
function grips() {
	return [...document.querySelectorAll('button[aria-label^="Move:"]')].map((grip) => {
		const { x, y, width, height } = grip.getBoundingClientRect();
		return { name: grip.ariaLabel, x: x + width / 2, y: y + height / 2 };
	});
}
