import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { addText, codeOf, openClass, quizOf } from './class-room';
import { sampleResults } from '../../src/core/report/fixture';
import { answer, linkOf, playToTheResult, readyOffline, standing, writeQuestions } from './steps';

test('the site speaks Spanish from the first page to the result, keeps the game for both, and works offline', async ({
	page,
	site
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	const headline = page.getByRole('main').getByRole('article');
	const start = headline.getByRole('link', { name: /^Empezar con las/ });
	await expect(start).toBeVisible();
	const title = await headline.getByRole('heading').innerText();
	await start.click();
	const total = Number(
		/ de (\d+)/.exec(
			await page
				.getByText(/^Pregunta 1 de \d+$/)
				.first()
				.innerText()
		)?.[1]
	);
	for (let number = 1; number <= total; number++) {
		await expect(page.getByText(`Pregunta ${number} de ${total}`).first()).toBeVisible();
		const more = page.getByRole('button', { name: 'Un paso más' });
		const later = page.getByRole('button', { name: /^Después:/ }).first();
		const choice = page.getByRole('radio').first();
		await expect(more.or(later).or(choice).first()).toBeVisible();
		const pairs = page.getByRole('group').getByRole('group');
		if (await more.isVisible()) await more.click();
		else if (await later.isVisible()) await later.click();
		else if ((await pairs.count()) > 0)
			for (const [left, pair] of (await pairs.all()).entries())
				await pair.getByRole('radio').nth(left).check({ force: true });
		else await choice.check({ force: true });
		await page.getByRole('button', { name: /^Comprobar / }).click();
		await page.getByRole('button', { name: /^(?:Pregunta siguiente|Ver tu resultado)$/ }).click();
	}
	await expect(page.getByRole('region', { name: 'Comparte tu resultado' })).toBeVisible();
	await page.getByRole('link', { name: 'Historial' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1\sdía seguido$/);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/[^s]\/history\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('listitem').getByText(title).first()).toBeVisible();

	await readyOffline(page);
	await page.goto('/es/');
	await readyOffline(page);
	await site.stop();
	await page.goto('/es/archive/');
	await expect(page.getByRole('heading', { level: 1, name: 'Archivo' })).toBeVisible();
	await page.goto('/archive/');
	await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeVisible();
});

/** Turns the page round and makes its words half as long again, as another language would. */
async function pseudo(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent ?? '';
			if (text.trim() && !node.parentElement?.closest('script, style, [lang=en] [lang=en], .numeral'))
				node.textContent = text.replace(
					/[a-z]{3,}/gi,
					(word) => word + 'ê'.repeat(Math.ceil(word.length / 2))
				);
		}
	});
}

test('from right to left, with longer words, no page scrolls sideways', async ({ page }) => {
	test.setTimeout(120_000);
	const wider = () =>
		page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
	const look = async (what: string) => {
		await pseudo(page);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await wider(), `px that ${what} is wider than ${width}`).toBeLessThanOrEqual(0);
		}
	};
	for (const path of ['/', '/archive/', '/history/', '/make/', '/class/', '/make/bookmarklet/']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await look(path);
	}
	await page.goto('/play/venezuela-2019/');
	await standing(page);
	await look('a question');
	await page.reload();
	await answer(page);
	await look('a proof');
	await page.reload();
	await playToTheResult(page);
	await look('a result');
	await page.goto('/history/');
	await expect(page.getByRole('table', { name: /\d{4}/ })).toBeVisible();
	await look('a history');
	await writeQuestions(page);
	await look('a review');
	await page.reload();
	await linkOf(page);
	await look('sharing');
	const quiz = quizOf('marl-bridge');
	await openClass(page, [quiz]);
	const codes = await Promise.all(sampleResults(quiz, 3, 1).map((result) => codeOf(quiz, result)));
	await addText(page, codes.join(' '));
	await expect(page.getByText('3 results added.')).toBeVisible();
	await look('a class report');
});
