import { expect, test } from './fixtures';

test('the site can be installed, with its icons, pictures and shortcuts, in each language', async ({
	page
}) => {
	const browser = await page.context().newCDPSession(page);
	for (const folder of ['/', '/es/']) {
		await page.goto(folder);
		const { errors, data = '{}' } = await browser.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		const { icons, screenshots, shortcuts, lang } = JSON.parse(data) as Record<string, unknown> & {
			readonly icons: readonly { readonly src: string }[];
			readonly screenshots: readonly { readonly src: string }[];
			readonly shortcuts: readonly { readonly url: string }[];
		};
		expect(lang).toBe(folder === '/' ? 'en' : 'es');
		const addresses = [...icons, ...screenshots]
			.map(({ src }) => src)
			.concat(shortcuts.map(({ url }) => url));
		for (const address of addresses)
			expect((await page.request.get(new URL(address, page.url()).href)).status(), address).toBe(200);
		const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
		expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	}
});
