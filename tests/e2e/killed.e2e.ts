import { chromium, type Page } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../src/core/base/random';
import { findBrowsers } from './find-browsers';
import { expect, test } from './fixtures';
import { storedBodies } from './stored';
import { isRoot } from './system-packages';

/** How often the browser is killed; the gate does it a few times, `FIVE_WS_KILLS` as often as wanted. */
const KILLS = Number(process.env['FIVE_WS_KILLS'] ?? 6);
const LONGEST_PLAY_MS = 2500;
const STORY = '/play/venezuela-2019/';

interface Game {
	readonly id: string;
	readonly responses: readonly { readonly itemId: string }[];
}

/** A browser of this test alone, with all its processes in one group. */
async function openBrowser(profile: string) {
	const process = spawn(
		findBrowsers().chromium.path,
		[
			'--headless',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'--no-first-run',
			...(isRoot ? ['--no-sandbox'] : []),
			'about:blank'
		],
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const browser = await chromium.connectOverCDP(await addressOf(process));
	const [context] = browser.contexts();
	if (!context) throw new Error('the browser has no context');
	return { process, browser, page: await context.newPage() };
}

function addressOf(browser: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let told = '';
		browser.stderr?.setEncoding('utf8').on('data', (text: string) => {
			told += text;
			const [, address] = /DevTools listening on (ws:\S+)/.exec(told) ?? [];
			if (address !== undefined) resolve(address);
		});
		browser.once('exit', () => reject(new Error(`the browser ended: ${told}`)));
	});
}

async function kill({ pid, exitCode }: ChildProcess, exited: Promise<unknown>): Promise<void> {
	if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL');
	await exited;
}

/** Plays until the result or the end of the browser, and says each time that an answer is told to be saved. */
async function play(page: Page, seed: number): Promise<void> {
	await page.evaluate(async (start) => {
		const until = <Found>(find: () => Found | undefined | null) =>
			new Promise<Found>((resolve) => {
				const look = () => {
					const found = find();
					if (found) resolve(found);
					else setTimeout(look, 2);
				};
				look();
			});
		const button = (text: RegExp) =>
			[...document.querySelectorAll('button')].find(({ textContent }) => text.test(textContent));
		for (let turn = start; ; turn++) {
			const options = await until(() => {
				const found = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
				return button(/^\s*Check/) && found.length > 0 ? found : undefined;
			});
			options[turn % options.length]?.click();
			button(/^\s*Check/)?.click();
			const next = await until(() => button(/Next question|See your result/));
			await until(() => document.body.innerText.includes('Saved on this device'));
			console.log('a response is saved');
			const isLast = /result/.test(next.textContent);
			next.click();
			if (isLast) return;
			await until(() => button(/^\s*Check/));
		}
	}, seed);
}

test(`of ${KILLS} games in which the browser was killed no response that was told to be saved is lost, and none is there twice`, async ({
	site
}) => {
	test.setTimeout(60_000 + KILLS * 10_000);
	const profile = mkdtempSync(join(tmpdir(), 'five-ws-killed-'));
	const random = seededRandom(KILLS);
	let known = 0;
	let saved = 0;
	for (let kills = 0; kills <= KILLS; kills++) {
		const { process, browser, page } = await openBrowser(profile);
		const exited = new Promise((resolve) => process.once('exit', resolve));
		await page.goto(`${site.origin}/history/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const games = kills === 0 ? [] : ((await storedBodies(page, 'attempt')) as readonly Game[]);
		for (const { responses } of games)
			expect(new Set(responses.map(({ itemId }) => itemId)).size).toBe(responses.length);
		const stored = games.reduce((sum, { responses }) => sum + responses.length, 0);
		// More may be there: what was told last is lost with the browser.
		expect(stored, `responses after kill ${kills}`).toBeGreaterThanOrEqual(known + saved);
		known = stored;
		saved = 0;
		page.on('console', (message) => {
			if (message.text() === 'a response is saved') saved++;
		});
		await page.goto(`${site.origin}${STORY}`);
		const open = games.find(({ responses }) => responses.length < 10);
		await expect(page.getByText(`Question ${(open?.responses.length ?? 0) + 1} of 10`).first()).toBeVisible();
		const playing = play(page, kills).catch(() => undefined);
		const moment = new Promise((resolve) => setTimeout(resolve, random() * LONGEST_PLAY_MS));
		await Promise.race([moment, playing]);
		await kill(process, exited);
		await playing;
		await browser.close();
	}
	expect(known, 'responses in all').toBeGreaterThan(KILLS);
	rmSync(profile, { recursive: true, force: true });
});
