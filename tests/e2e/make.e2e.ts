import { expect, test } from './fixtures';
import { article, itemsOf, writeQuestions } from './steps';

const repeated = (text: string, times: number) => Array.from({ length: times }, () => text).join('\n\n');

const german =
	'Am Montag hat der Rat der kleinen Stadt nach langer Beratung beschlossen, die alte Brücke über den Fluss zu erneuern. ' +
	'Die Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern. Die Bürgermeisterin sagte, das Geld komme vom Land. ' +
	'Viele Bewohner hatten sich seit Jahren eine sichere Brücke gewünscht und waren mit der Entscheidung zufrieden.';

const refused = [
	['nothing', '', 'There is no text yet.'],
	[
		'eighteen words',
		'The old bridge over the river was closed on Monday, and the council will meet again next week.',
		'This text has 18 words;'
	],
	['German', repeated(german, 2), 'This does not read as English'],
	[
		'the code of a web page without an article',
		`<!doctype html><html><body>${repeated('<nav><a href="/">The bridge was closed.</a></nav>', 40)}`,
		'the code of a web page, and no article was found'
	],
	['five million characters', 'The bridge was closed. '.repeat(220_000), 'at most 150,000 can be read'],
	['binary', '\u0001\u0002PNG\uFFFD\uFFFD\u0003\u0004'.repeat(200), 'This is not text']
] as const;

for (const [what, text, sentence] of refused) {
	test(`${what} is answered with one sentence, and the text stays`, async ({ page }) => {
		await page.goto('/make/');
		const field = page.getByLabel('The article');
		await field.fill(text);
		await page.getByRole('button', { name: 'Write the questions' }).click();
		await expect(page.locator('form').getByRole('alert')).toContainText(sentence);
		await expect(field).toBeVisible();
		expect((await field.inputValue()).length).toBe(text.length);
	});
}

test('a picture in place of a text file is named and refused, and the text stays', async ({ page }) => {
	await page.goto('/make/');
	await page.getByLabel('The article').fill('What was typed before.');
	await page.getByLabel(/^Or open a file/).setInputFiles({
		name: 'bridge.png',
		mimeType: 'image/png',
		buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00])
	});
	await expect(page.locator('form').getByRole('alert')).toContainText('“bridge.png” is not a text file.');
	await expect(page.getByLabel('The article')).toHaveValue('What was typed before.');
});

test('a text file is opened and read', async ({ page }) => {
	await page.goto('/make/');
	const buffer = Buffer.from(article);
	await page
		.getByLabel(/^Or open a file/)
		.setInputFiles({ name: 'story.md', mimeType: 'text/markdown', buffer });
	await expect(page.getByLabel('The article')).toHaveValue(article);
});

test('who has no article at hand tries it with a story of the site', async ({ page }) => {
	await page.goto('/make/');
	await page.getByRole('button', { name: 'Try it with a story of ours' }).click();
	await expect(page.getByLabel('The article')).toHaveValue(/^Venezuela ended January 2019/);
	await page.getByRole('button', { name: 'Write the questions' }).click();
	await expect.poll(() => itemsOf(page).count()).toBeGreaterThan(5);
});

test('an address that is none is refused in words', async ({ page }) => {
	await page.goto('/make/');
	await page.getByLabel('The article').fill(article);
	await page.getByText('Title, publisher, address and date').click();
	await page.getByLabel('Web address').fill('javascript:alert(1)');
	await page.getByRole('button', { name: 'Write the questions' }).click();
	await expect(page.locator('form').getByRole('alert')).toContainText('must begin with https://');
});

test('the draft is there again after a reload', async ({ page }) => {
	await page.goto('/make/');
	await page.getByLabel('The article').fill('A beginning of an article.');
	await expect(page.getByText('Draft saved on this device.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('The article')).toHaveValue('A beginning of an article.');
});

test('writing can be stopped, and the text stays', async ({ page }) => {
	const long = repeated(article.replace(/^---[\s\S]*?---/, ''), 30);
	await page.goto('/make/');
	await page.getByLabel('The article').fill(long);
	await page.getByRole('button', { name: 'Write the questions' }).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByLabel('The article')).toHaveValue(long);
});

test('what is left is played at once', async ({ page }) => {
	await writeQuestions(page);
	const found = await itemsOf(page).count();
	await page.getByRole('button', { name: /^Drop question/ }).click();
	const left = found - 1;
	const goOn = page.getByRole('button', { name: 'Go on to sharing' });
	if (await goOn.isVisible()) await goOn.click();
	await page.getByRole('button', { name: 'Play it' }).click();
	await expect(page.getByText(`Question 1 of ${left}`).first()).toBeVisible();
});

test('what is pasted before the script has loaded is kept', async ({ page }) => {
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto('/make/', { waitUntil: 'commit' });
	await page.getByLabel('The article').fill(article);
	release();
	await expect(page.getByText('Draft saved on this device.')).toBeVisible();
	await expect(page.getByLabel('The article')).toHaveValue(article);
});
