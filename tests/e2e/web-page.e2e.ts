import type { Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures';
import { article, readyOffline } from './steps';

const story = article
	.replace(/^---[\s\S]*?---\s*/, '')
	.trim()
	.split(/\n\n/);

/** A page of a newspaper as they are: menus, a caption, a script, an advertisement and the story. */
const newsPage = `<!doctype html><html><head><title>Two presidents | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="https://harbour.example/two-presidents">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two presidents, one country",
"datePublished":"2019-01-31T09:46:59+00:00","author":{"name":"Ada Quill"}}</script>
<script>window.hacked = true</script></head>
<body onload="window.hacked = true" style="color: red"><header><nav><a href="/">Home</a><a href="/sport">Sport</a></nav></header>
<main><article><h1>Two presidents, one country</h1>
<figure><img src="https://harbour.example/a.jpg" onerror="window.hacked = true"><figcaption>A crowd in Caracas</figcaption></figure>
${story.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main>
<aside><p>Subscribe to our newsletter and never miss a story again.</p></aside>
<footer>All rights reserved</footer></body></html>`;

const field = (page: Page) => page.getByRole('textbox', { name: 'The article' });

/** Pastes what a browser has on its clipboard after copying from a page. */
async function paste(page: Page, html: string, plain: string): Promise<void> {
	await field(page).focus();
	await field(page).evaluate(
		(element, [html, plain]) => {
			const clipboardData = new DataTransfer();
			if (html) clipboardData.setData('text/html', html);
			clipboardData.setData('text/plain', plain ?? '');
			element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		},
		[html, plain] as const
	);
}

async function expectReduced(page: Page): Promise<void> {
	await expect(field(page)).toHaveValue(/^Venezuela ended January 2019/);
	const text = await field(page).inputValue();
	expect(text).toContain('About three million people had left Venezuela.');
	for (const junk of ['Sport', 'A crowd in Caracas', 'newsletter', 'rights reserved', 'hacked'])
		expect(text).not.toContain(junk);
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Two presidents, one country');
	await expect(page.getByLabel('Publisher')).toHaveValue('Harbour Post');
	await expect(page.getByLabel('Web address')).toHaveValue('https://harbour.example/two-presidents');
	await expect(page.getByLabel('Day it was published')).toHaveValue('2019-01-31');
	expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
}

test('a pasted web page is reduced to its article, and the paste can be taken back', async ({
	page,
	browserName
}) => {
	test.skip(browserName === 'firefox', 'there a paste that a test makes carries no web page');
	await page.goto('/make/');
	await expect(field(page)).toBeEditable();
	await expect(async () => {
		await paste(page, newsPage, 'Home Sport Two presidents');
		await expect(page.getByText(/^The web page was reduced to its article/)).toBeVisible({ timeout: 3000 });
	}).toPass();
	await expectReduced(page);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(field(page)).toHaveValue('');
});

test('the code of a page is reduced when it is pasted or written from', async ({ page }) => {
	await page.goto('/make/');
	await field(page).fill(newsPage);
	await page.getByRole('button', { name: 'Write the questions' }).click();
	await expectReduced(page);
	await page.getByRole('button', { name: 'Write the questions' }).click();
	await expect(page.getByRole('heading', { name: 'Review the questions' })).toBeVisible({ timeout: 45_000 });
});

test('a file of a page is reduced too', async ({ page }) => {
	await page.goto('/make/');
	await page
		.getByLabel(/^Or open a file/)
		.setInputFiles({ name: 'story.html', mimeType: 'text/html', buffer: Buffer.from(newsPage) });
	await expectReduced(page);
});

const hostile = [
	['thirty thousand levels', `<!doctype html><html>${'<dl>'.repeat(30_000)}<p>The bridge was closed.`],
	[
		'scripts and handlers',
		`<!doctype html><html><body>${'<p onclick="window.hacked=1"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'.repeat(300)}`
	],
	[
		'frames and refreshes',
		`<!doctype html><html><meta http-equiv="refresh" content="0;url=https://other.example/"><iframe src="https://other.example/"></iframe><svg onload="window.hacked=1">`
	]
] as const;

for (const [what, html] of hostile)
	test(`a page of ${what} does nothing and is answered with a sentence`, async ({ page }) => {
		await page.goto('/make/');
		await field(page).fill(html);
		await page.getByRole('button', { name: 'Write the questions' }).click();
		await expect(page.locator('form').getByRole('alert')).toContainText('no article was found in it');
		expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
		await expect(page).toHaveURL(/\/make\/$/);
	});

/** A newspaper on a host of its own, which answers everything with its one page. */
async function openNewspaper(html: string): Promise<{ readonly origin: string; close(): void }> {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test('the bookmarklet hands a page over, which is shown before it is used', async ({ page, watch }) => {
	const plainPage = newsPage.replace(/<body[^>]*>/, '<body>').replace(/<figure>.*<\/figure>/, '');
	const newspaper = await openNewspaper(plainPage);
	watch.allow(new RegExp(`another host: ${newspaper.origin}/`));
	await page.goto('/make/bookmarklet/');
	const link = page.getByRole('link', { name: 'Make a quiz of this page' });
	await expect(link).toHaveAttribute('href', /^javascript:/);
	const code = decodeURIComponent((await link.getAttribute('href')) ?? '').replace(/^javascript:/, '');
	await page.goto(`${newspaper.origin}/two-presidents`);
	const opened = page.waitForEvent('popup');
	await page.evaluate(code);
	const made = await opened;
	await expect(made.getByRole('heading', { name: 'From the page you were on' })).toBeVisible();
	await expect(made.getByText('Ada Quill')).toBeVisible();
	await expect(made.getByText(/^Venezuela ended January 2019/)).toBeVisible();
	await made.getByRole('button', { name: 'Use it' }).click();
	await expectReduced(made);
	await expect(made).toHaveURL(/\/make\/$/);
	newspaper.close();
});

test('another window’s message is not listened to, and a hostile one is only shown', async ({
	page,
	site
}) => {
	await page.goto('/make/');
	await field(page).fill('Typed before.');
	await expect(page.getByText('Draft saved on this device.')).toBeVisible();
	await page.evaluate(() => postMessage({ text: 'Injected.' }, '*'));
	const opened = page.waitForEvent('popup');
	await page.evaluate((address) => {
		const popup = window.open(address);
		addEventListener('message', () =>
			popup?.postMessage({ text: '<img src=x onerror="window.hacked=1"> words' }, '*')
		);
	}, `${site.origin}/make/#hand-over`);
	const made = await opened;
	await expect(made.getByText('<img src=x onerror="window.hacked=1"> words')).toBeVisible();
	await made.getByRole('button', { name: 'Leave it' }).click();
	await expect(field(made)).toHaveValue('Typed before.');
	await expect(field(page)).toHaveValue('Typed before.');
});

test('what is shared from the phone’s sheet lands here without a request', async ({
	page,
	site,
	browserName
}) => {
	test.skip(browserName === 'firefox', 'Firefox has no share target');
	await page.goto('/make/');
	await readyOffline(page);
	const before = site.asked.length;
	await page.evaluate(
		async ([title, text]) => {
			const form = new FormData();
			form.set('title', title);
			form.set('text', text);
			await fetch('/make/shared', { method: 'POST', body: form });
		},
		['Two presidents', `${story.join('\n\n')} https://harbour.example/two-presidents`] as const
	);
	await page.goto('/make/#shared');
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Shared with Five Ws' })).toBeVisible();
	await page.getByRole('button', { name: 'Use it' }).click();
	await expect(field(page)).toHaveValue(/^Venezuela ended January 2019/);
	await expect(page.getByLabel('Web address')).toHaveValue('https://harbour.example/two-presidents');
	expect(site.asked.slice(before).filter((address) => address.includes('shared'))).toEqual([]);
});
