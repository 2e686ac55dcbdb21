import { chromium, firefox, type Browser, type Page } from '@playwright/test';
import { sampleResults } from '../../src/core/report/fixture';
import { addText, codeOf, openClass, quizOf, schoolClass } from './class-room';
import { findBrowsers } from './find-browsers';
import { expect, test } from './fixtures';
import { savedBy, type SavedFile } from './saved-file';
import { answer, goOn, openToday, playToTheResult } from './steps';
import { storedBodies } from './stored';

/** A browser of the engine that the test does not run in; undefined where there is none. */
async function otherEngine(name: string): Promise<Browser | undefined> {
	const browsers = findBrowsers();
	if (name === 'firefox') return chromium.launch({ executablePath: browsers.chromium.path });
	if ('missing' in browsers.firefox) return undefined;
	const { path, channel } = browsers.firefox;
	return firefox.launch({ executablePath: path, ...(channel === undefined ? {} : { channel }) });
}

/** The settings, once they tell what is kept: a press before that is lost. */
async function openSettings(page: Page): Promise<void> {
	await page.goto('/settings/');
	await expect(page.getByText('With the site itself it takes')).toBeVisible();
}

async function saveBackup(page: Page): Promise<SavedFile> {
	await openSettings(page);
	return savedBy(page, () => page.getByRole('button', { name: 'Save a backup' }).click());
}

/** The lines of a backup that tell records; the line before tells when it was saved. */
const recordsOf = ({ buffer }: SavedFile) => buffer.toString('utf8').split('\n').slice(1);

async function restoreFrom(page: Page, backup: SavedFile): Promise<void> {
	await openSettings(page);
	await page.getByLabel('Restore from a backup').setInputFiles(backup);
	await expect(page.getByRole('heading', { name: /^This backup was saved on / })).toBeVisible();
	await page.getByRole('button', { name: 'Add what is missing' }).click();
	await expect(page.getByText('Everything in the backup is on this device now.')).toBeVisible();
}

async function eraseEverything(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Erase everything' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByText('Everything is erased. The site begins anew.')).toBeVisible();
}

test('what is saved and erased in one engine comes back in another, byte for byte', async ({
	page,
	baseURL,
	browserName
}) => {
	test.setTimeout(120_000);
	await openToday(page);
	await playToTheResult(page);
	await page.goto('/play/nobel-peace-2004/');
	await answer(page);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	const quiz = quizOf('marl-bridge');
	const codes = await Promise.all(sampleResults(quiz, 12, 1).map((result) => codeOf(quiz, result)));
	await openClass(page, [quiz]);
	await addText(page, codes.join(' '));
	await expect(page.getByText('12 students, mean')).toBeVisible();

	const backup = await saveBackup(page);
	await expect(page.getByText(/The key of one class is not in it/)).toBeVisible();
	await expect(page.getByText(/^2\sgames, 3\squizzes, 1\sclass and 12\sresults of students\./)).toBeVisible();
	await eraseEverything(page);
	await expect(page.getByText(/^Nothing yet\./)).toBeVisible();
	await page.goto('/history/');
	await expect(page.getByText('No game yet.')).toBeVisible();
	await restoreFrom(page, backup);
	expect(recordsOf(await saveBackup(page))).toEqual(recordsOf(backup));

	const other = await otherEngine(browserName);
	test.skip(other === undefined, 'no second engine on this machine');
	const elsewhere = await other?.newPage(baseURL === undefined ? {} : { baseURL });
	if (!elsewhere) return;
	await restoreFrom(elsewhere, backup);
	expect(recordsOf(await saveBackup(elsewhere))).toEqual(recordsOf(backup));
	await elsewhere.goto('/class/');
	await expect(elsewhere.getByRole('heading', { level: 1, name: schoolClass.name })).toBeVisible();
	await elsewhere.goto('/history/');
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(/running$/);
	await other?.close();
});

test('a game that is open in another tab does not come back after everything was erased', async ({
	page,
	context
}) => {
	await openToday(page);
	await answer(page);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	const settings = await context.newPage();
	await openSettings(settings);
	await eraseEverything(settings);
	await page.bringToFront();
	await expect(page.getByRole('heading', { name: 'This game goes on in another tab' })).toBeVisible();
	await settings.bringToFront();
	expect(await storedBodies(settings, 'attempt')).toEqual([]);
});

test('a file that is no backup changes nothing and is told in words', async ({ page }) => {
	await openToday(page);
	await answer(page);
	await goOn(page);
	await page.goto('/settings/');
	await expect(page.getByText(/^1\sgame/)).toBeVisible();
	const field = page.getByLabel('Restore from a backup');
	for (const [text, sentence] of [
		['Dear diary', 'This file is no backup of Five Ws.'],
		['{"format":"five-ws-backup","version":1,', 'This backup is cut off or was changed.']
	] as const) {
		await field.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await expect(page.getByText(sentence)).toBeVisible();
	}
	await expect(page.getByText(/^1\sgame/)).toBeVisible();
});
