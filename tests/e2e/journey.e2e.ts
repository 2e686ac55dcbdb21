import { readFileSync, readdirSync } from 'node:fs';
import { expect, phone, test } from './fixtures';
import {
	answer,
	answerByKeyboard,
	goOn,
	linkOf,
	openToday,
	playToTheResult,
	readyOffline,
	standing,
	writeQuestions
} from './steps';

test('a pasted article becomes a link that plays on another device with the server gone', async ({
	page,
	freshProfile,
	site,
	watch
}) => {
	test.setTimeout(120_000);
	await writeQuestions(page);
	const link = await linkOf(page);
	await page.close();

	const reader = await freshProfile(phone);
	await reader.goto(link);
	await expect(reader.getByText('Made by whoever sent it to you; Five Ws has not checked it.')).toBeVisible();
	await reader.getByRole('button', { name: 'Play the quiz' }).click();
	await answer(reader);
	await readyOffline(reader);

	watch.allow(/ERR_CONNECTION_REFUSED|Failed to load resource|NS_ERROR/);
	await site.stop();
	await reader.reload();
	expect((await standing(reader)).position).toBe(2);
	await playToTheResult(reader);

	expect(site.asked.filter((path) => !isOwnFile(path))).toEqual([]);
});

const ownFiles = new Set(
	readdirSync('build', { recursive: true, encoding: 'utf8' }).map((path) =>
		`/${path}`.replace(/\/index\.html$/, '/')
	)
);

/** A file of the build, asked for with nothing added that could carry data. */
function isOwnFile(path: string): boolean {
	return path === '/' || ownFiles.has(path);
}

test('a quiz is played to its result, a reload in the middle goes on, and the history lists it', async ({
	page
}) => {
	const { total } = await openToday(page);
	await answer(page);
	if (total > 1) {
		await goOn(page);
		const before = await optionsShown(page);
		await page.reload();
		await expect(page.getByText(`Question 2 of ${total}`).first()).toBeVisible();
		expect(await optionsShown(page)).toEqual(before);
		await playToTheResult(page);
	} else await goOn(page);
	await page.getByRole('link', { name: 'History' }).click();
	await expect(
		page
			.getByRole('listitem')
			.getByText(new RegExp(`^\\d+ of ${total}$`))
			.first()
	).toBeVisible();
});

async function optionsShown(page: Parameters<typeof answer>[0]): Promise<readonly string[]> {
	return page.getByRole('group').locator('label').allInnerTexts();
}

test('a quiz is played by the keyboard alone', async ({ page }) => {
	await page.goto('/');
	const start = page
		.getByRole('main')
		.getByRole('link', { name: /^Start today’s/ })
		.first();
	await start.focus();
	await page.keyboard.press('Enter');
	const { total } = await standing(page);
	for (let number = 1; number <= total; number++) {
		await expect(page.getByText(`Question ${number} of ${total}`).first()).toBeVisible();
		await answerByKeyboard(page, number % 2 === 0 ? '1' : 'b');
		await page.keyboard.press('Enter');
	}
	await expect(page).toHaveURL(/\/result\/#/);
});

test('a link that was changed opens no quiz and says so', async ({ page }) => {
	const frozen = readFileSync(
		`tests/samples/links/v1/${readdirSync('tests/samples/links/v1')[0] ?? ''}`,
		'utf8'
	).trim();
	const broken = frozen.slice(0, -6);
	await page.goto(`/play/#${broken.replace(/^.*#/, '')}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/cut off|damaged/);
	await expect(page.getByRole('radio')).toHaveCount(0);
});
