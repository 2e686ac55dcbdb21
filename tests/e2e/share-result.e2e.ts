import { expect, test } from './fixtures';
import { pixelsOf } from './png-pixels';
import { savedBy } from './saved-file';
import { playToTheResult, standing } from './steps';

test('a result is shared as squares, as words and as a picture, and holds no answer', async ({
	page,
	context,
	browserName
}) => {
	if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/play/venezuela-2019/');
	await standing(page);
	await playToTheResult(page);
	const section = page.getByRole('region', { name: 'Share your result' });
	await section.getByText('As text').click();
	const told = await section.getByText(/^Five Ws · /).innerText();
	expect(told).toMatch(/^Five Ws · .+ \d+\/\d+\n[⬛⬜🔳\n]+\nhttp:\/\/[^/]+\/play\/venezuela-2019\/$/u);

	await section.getByRole('button', { name: 'Copy', exact: true }).click();
	await expect(page.getByText('Copied: paste it where you like.')).toBeVisible();
	const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
	if (browserName === 'chromium') expect(await clipboard()).toBe(told);
	await section.getByRole('button', { name: 'Copy as words' }).click();
	await expect(page.getByText('Copied as words: paste it where you like.')).toBeVisible();
	if (browserName === 'chromium') expect(await clipboard()).toMatch(/ right\. .*Who \d of \d/);

	await section.getByLabel('Blue and orange').check();
	await expect(section.getByText(/🟦|🟧/u)).toBeVisible();
	await page.reload();
	await expect(section.getByLabel('Blue and orange')).toBeChecked();

	const picture = await savedBy(page, () =>
		section.getByRole('button', { name: 'Save as a picture' }).click()
	);
	expect(picture.buffer.subarray(1, 4).toString()).toBe('PNG');
	expect([picture.buffer.readUInt32BE(16), picture.buffer.readUInt32BE(20)]).toEqual([1200, 630]);
	const { data, width } = pixelsOf(picture.buffer);
	const pixelAt = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
	expect([pixelAt(10, 10), pixelAt(600, 76)], 'paper, and the rule in ink').toEqual([
		[0xf5, 0xf6, 0xf1],
		[0x16, 0x19, 0x1d]
	]);
	await expect(page.getByText('The picture is in your downloads.')).toBeVisible();
});

test('a share sheet that is closed again is met with silence', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.share = () => Promise.reject(new DOMException('closed', 'AbortError'));
	});
	await page.goto('/play/venezuela-2019/');
	await standing(page);
	await playToTheResult(page);
	const section = page.getByRole('region', { name: 'Share your result' });
	await section.getByRole('button', { name: 'Share', exact: true }).click();
	await section.getByLabel('Blue and orange').check();
	await expect(page.getByText(/^(?:Handed to your device|This browser has no way)/)).toHaveCount(0);
});
