import { expect, test } from './fixtures';

test('a missing page is answered with 404', async ({ page, watch }) => {
	watch.allow(/404|Not found|^console: Error \(/);
	const response = await page.goto('/no-such-page/');
	expect(response?.status()).toBe(404);
});

test('the home page opens', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
