import { article } from './steps';
import { test } from './webkit-fixtures';
import type { WebKitPage } from './webkit-page';
import { answer, beginQuiz, check, question } from './webkit-steps';

/** In milliseconds; a machine with much else to do takes as long. */
const WRITTEN_WITHIN = 90_000;
/** The beginning is enough where it is not the questions that are looked at. */
const beginning = article.split('\n\n').slice(0, 6).join('\n\n');

async function writeQuestions(page: WebKitPage, text = article): Promise<void> {
	await page.goTo('/make/');
	await page.paste(/^The article/, text);
	await page.press('button', /^Write the questions$/);
	await page.says(/Review the questions/, WRITTEN_WITHIN);
}

/** The site is kept on the device, and the page that asked is served by the service worker. */
async function readyOffline(page: WebKitPage): Promise<void> {
	await page.until(() => page.run(() => navigator.serviceWorker.controller !== null), 'the service worker');
}

test('a pasted article becomes a link that plays in a fresh profile', async ({ freshProfile }) => {
	const page = await freshProfile();
	await writeQuestions(page);
	await page.press('button', /^Go on to sharing$/);
	await page.press('button', /^Share \d/);
	const address = await page.until(() => page.run(linkShown), 'the link');

	const reader = await freshProfile();
	await reader.goTo(address);
	await reader.says(/Made by whoever sent it to you; Five Ws has not checked it\./);
	await reader.press('button', /^Play the quiz$/);
	await reader.says(/Question 1 of 8/);
});

test('after one visit home, a story, a link, history, making and a class work with the server gone', async ({
	freshProfile,
	site
}) => {
	const page = await freshProfile();
	await page.goTo('/');
	await readyOffline(page);
	await writeQuestions(page, beginning);
	await site.stop();

	await page.goTo('/');
	await page.press('link', /^Start today’s/);
	await answer(page, await question(page, 1, 10));
	await check(page);
	await page.goTo('/story/venezuela-2019/');
	await page.find('heading', /^Two presidents, one country$/);
	await beginQuiz(page);
	await page.goTo('/history/');
	await page.says(/Your first day/);
	await page.goTo('/class/');
	await page.find('button', /^Make the class$/);
	await page.goTo('/make/');
	// What comes last at the top moves what is to be pressed.
	await page.says(/No connection\. What is on this device works/);
	await page.press('button', /^Change the article$/);
	await page.press('button', /^Write the questions$/);
	await page.says(/Review the questions/, WRITTEN_WITHIN);
});

test('a page that is left while it keeps an answer holds up none that comes after', async ({
	freshProfile
}) => {
	const page = await freshProfile();
	await beginQuiz(page);
	await page.run(neverFinish);
	await answer(page, await question(page, 1));
	await check(page);
	await page.says(/Saving/);
	await page.goTo('/settings/');
	await page.says(/With the site itself it takes/);
});

/** Runs in the page: whatever is asked of the database from here on is asked for ever, so that no work on it ends. */
function neverFinish(): void {
	const { put } = IDBObjectStore.prototype;
	IDBObjectStore.prototype.put = function (value, key) {
		const again = (): void => put.call(this, value, key).addEventListener('success', again);
		again();
		return put.call(this, value, key);
	};
	IDBTransaction.prototype.commit = () => undefined;
}

/** Runs in the page. */
function linkShown(): string | undefined {
	return [...document.querySelectorAll('input')].map(({ value }) => value).find((value) => /#1/.test(value));
}
