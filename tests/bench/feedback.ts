import { chromium, type Page } from '@playwright/test';
import { findBrowsers } from '../e2e/find-browsers';
import { openSite } from '../e2e/site';
import { isRoot } from '../e2e/system-packages';

/** How long it takes from the press of "Check answer" until the verdict is drawn, in milliseconds and in frames of a sixtieth of a second. Needs a build. */
const STORIES = ['venezuela-2019', 'nobel-peace-2004', 'semi-final-2018', 'asteroid-2014', 'emperor-2017'];
const SLOWED = 6;
const FRAME_MS = 1000 / 60;

/** Presses the button of the question that shows and waits for the first frame in which the verdict has the focus. */
function pressAndWatch(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const pressed = performance.now();
				const told = new AbortController();
				document.addEventListener(
					'focusin',
					({ target }) => {
						if (!(target instanceof HTMLHeadingElement)) return;
						told.abort();
						// A message sent while a frame is prepared comes after it was drawn.
						requestAnimationFrame(() => {
							const { port1, port2 } = new MessageChannel();
							port1.onmessage = () => resolve(performance.now() - pressed);
							port2.postMessage(undefined);
						});
					},
					{ signal: told.signal }
				);
				document.querySelector<HTMLButtonElement>('form .button.primary')?.click();
			})
	);
}

/** The median over the first questions of some stories. */
async function medianWait(page: Page): Promise<number> {
	const waits: number[] = [];
	for (const story of STORIES) {
		await page.goto(`/play/${story}/`);
		const choice = page.getByRole('radio').first();
		const more = page.getByRole('button', { name: 'A step more' });
		const later = page.getByRole('button', { name: /^Later:/ }).first();
		await choice.or(more).or(later).first().waitFor();
		// What tells an answer comes while the question is read.
		await page.waitForLoadState('networkidle');
		if (!(await page.getByRole('button', { name: 'Check answer' }).isVisible())) continue;
		await choice.check({ force: true });
		waits.push(await pressAndWatch(page));
	}
	return waits.sort((one, other) => one - other)[Math.floor(waits.length / 2)] ?? NaN;
}

export async function benchFeedback(): Promise<void> {
	const site = await openSite('build');
	const { path } = findBrowsers().chromium;
	const browser = await chromium.launch({ executablePath: path, args: isRoot ? ['--no-sandbox'] : [] });
	const page = await browser.newPage({ baseURL: site.origin, reducedMotion: 'reduce' });
	const plain = await medianWait(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	const slowed = await medianWait(page);
	await browser.close();
	await site.stop();
	console.log(
		`\nfrom the press to the verdict drawn: ${plain.toFixed(0)} ms, ${(plain / FRAME_MS).toFixed(1)} frames; ${slowed.toFixed(0)} ms with the processor slowed ${SLOWED} times (limit 100)`
	);
}
