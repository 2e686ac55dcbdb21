import { axeProblemsOnAnyScreen } from './axe';
import { expect, test } from './fixtures';
import { answer, goOn, openToday } from './steps';
import { storedBodies } from './stored';

// A service worker would answer for the scripts that this test holds back.
test.use({ serviceWorkers: 'block' });

test('what is chosen in the settings holds on every page from its first picture on, and in a game', async ({
	page,
	watch
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.addInitScript(() => {
		speechSynthesis.getVoices = () => [new Object() as SpeechSynthesisVoice];
	});
	await page.goto('/');
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
	for (const choice of ['Larger', 'Dark', 'Further apart', 'The plain letters of my device'])
		await page.getByRole('radio', { name: choice, exact: true }).check();
	for (const choice of ['Take one wrong answer away', 'Offer to read questions and proofs aloud'])
		await page.getByRole('checkbox', { name: choice }).check();
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);

	watch.allow(/dynamically imported module|ERR_FAILED/);
	// Without the page's own scripts only the one at its head can have done it.
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/history/', { waitUntil: 'domcontentloaded' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 23, 26)');
	await page.unroute('**/*.js');

	await openToday(page);
	await expect(page.locator('html')).toHaveAttribute('data-text', 'larger');
	await expect(page.getByRole('button', { name: 'Read it aloud' })).toBeVisible();
	expect(await axeProblemsOnAnyScreen(page)).toEqual([]);
	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(sideways, 'px that the page is wider than the window').toBeLessThanOrEqual(0);

	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByRole('radio', { name: 'Larger' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Take one wrong answer away' })).toBeChecked();
});

test('notes and pulses tell a right answer from another, notes only when they are asked for', async ({
	page,
	browserName
}) => {
	await page.addInitScript(() => {
		const felt: unknown[] = [];
		Object.assign(window, { felt });
		Reflect.set(navigator, 'vibrate', (pattern: unknown) => felt.push(pattern));
		const ask = window.matchMedia.bind(window);
		window.matchMedia = (query) =>
			query === '(pointer: coarse)' ? { ...ask(query), matches: true } : ask(query);
		const start = OscillatorNode.prototype.start;
		OscillatorNode.prototype.start = function (at) {
			felt.push(Math.round(this.frequency.value));
			start.call(this, at);
		};
	});
	const felt = () => page.evaluate(() => Reflect.get(window, 'felt') as readonly unknown[]);

	const isRight = async () =>
		/^(?:Correct|As good|Close)/.test(await page.getByRole('heading', { level: 2 }).innerText());

	await page.goto('/play/venezuela-2019/');
	await answer(page);
	const first = [(await isRight()) ? [12] : [12, 60, 12]];
	await expect.poll(felt).toEqual(first);
	// The driver of Firefox does not tell a page that is open of it.
	if (browserName === 'chromium') {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await expect
			.poll(() => page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches))
			.toBe(true);
		await goOn(page);
		await answer(page);
		expect(await felt(), 'no pulse where the device asks for less motion').toEqual(first);
	}

	await page.goto('/settings/');
	await page.getByRole('checkbox', { name: 'Sounds' }).check();
	await page.getByRole('checkbox', { name: 'Vibration' }).uncheck();
	await expect
		.poll(() => storedBodies(page, 'setting'))
		.toEqual([expect.objectContaining({ sound: true, haptics: false })]);
	await page.goto('/play/venezuela-2019/');
	await answer(page);
	await expect.poll(felt).toEqual((await isRight()) ? [523, 784] : [196]);
});
