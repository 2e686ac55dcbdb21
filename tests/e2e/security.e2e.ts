import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures';

/** Every page of the build, read from its files; of another language the first is enough, as they are built alike. */
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('index.html') && !/^\w\w[/\\]./.test(path.replace(/index.html$/, '')))
	.map((path) => `/${path.replace('index.html', '')}`);
/** One page of each kind is enough where the policy has been read once already. */
const ofEachKind = [...new Map(pages.map((page) => [page.replace(/[^/]+\/$/, ''), page])).values()];
/** How many pages are looked at side by side: each has to fall silent before it is left. */
const TABS = 4;

test('no page breaks its content security policy, asks another host or reports an error', async ({
	context,
	browserName
}) => {
	const visitEach = async (addresses: readonly string[]) => {
		const tab = await context.newPage();
		for (const address of addresses) {
			await tab.goto(address, { waitUntil: 'networkidle' });
			await expect(tab.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
		}
	};
	const visited = browserName === 'firefox' ? ofEachKind : pages;
	const shares = Array.from({ length: TABS }, (_, tab) => visited.filter((_, place) => place % TABS === tab));
	await Promise.all(shares.map(visitEach));
});

test('a script from another host and a style in the page are blocked, and this harness notices', async ({
	page,
	watch
}) => {
	watch.allow(/./);
	await page.goto('/');
	await page.evaluate(() => {
		document.body.append(
			Object.assign(document.createElement('img'), { src: 'https://other.example/pixel' })
		);
		document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
	});
	await expect.poll(() => watch.everything.filter((line) => /blocked/.test(line)).length).toBeGreaterThan(1);
});
