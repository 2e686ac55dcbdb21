import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** The story that most tests paste. */
export const article = readFileSync('questions/venezuela-2019/article.md', 'utf8');

/** Pastes an article and waits until its questions are written. */
export async function writeQuestions(page: Page, text = article): Promise<void> {
	await page.goto('/make/');
	await page.getByLabel('The article').fill(text);
	await page.getByRole('button', { name: 'Write the questions' }).click();
	await expect(page.getByRole('heading', { name: 'Review the questions' })).toBeVisible({ timeout: 45_000 });
}

/** The address of the quiz under review. */
export async function linkOf(page: Page): Promise<string> {
	const field = page.getByLabel('Link to this quiz');
	await expect(field).toHaveValue(/#1/);
	return field.inputValue();
}

/** The site is kept on the device, and the page that asked is served by the service worker. */
export async function readyOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) => {
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
		});
	});
}

/** Where the sitting stands, from "Question 3 of 10". */
export async function standing(page: Page): Promise<{ readonly position: number; readonly total: number }> {
	const words = await page
		.getByText(/^Question \d+ of \d+$/)
		.first()
		.innerText();
	const [position = 0, total = 0] = (words.match(/\d+/g) ?? []).map(Number);
	return { position, total };
}

/** Answers the question that shows with the option in the given place, and stays at its proof. */
export async function answer(page: Page, place = 0): Promise<void> {
	await page.getByRole('radio').nth(place).check({ force: true });
	await page.getByRole('button', { name: 'Check answer' }).click();
	await expect(page.getByRole('heading', { name: /^(?:Correct|Not correct)/ })).toBeFocused();
}

/** Goes on from the proof to the next question, or to the result after the last. */
export async function goOn(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^(?:Next question|See your result)$/ }).click();
}

/** Plays from the question that shows to the result. */
export async function playToTheResult(page: Page): Promise<void> {
	const { position, total } = await standing(page);
	for (let number = position; number <= total; number++) {
		await expect(page.getByText(`Question ${number} of ${total}`).first()).toBeVisible();
		await answer(page);
		await goOn(page);
	}
	await expect(page).toHaveURL(/\/result\/#/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
