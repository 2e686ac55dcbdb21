import { chromium } from '@playwright/test';
import { sampleResults } from '../../src/core/report/fixture';
import { filmQrCode } from './camera-picture';
import { codeOf, openClass, quizOf } from './class-room';
import { expect, test } from './fixtures';

const quiz = quizOf('marl-bridge');

test('a result that a student holds up to the camera is in the report', async ({
	launchOptions,
	site,
	watch
}, testInfo) => {
	const [result] = sampleResults(quiz, 1, 5);
	if (!result) throw new Error('no result');
	const film = testInfo.outputPath('held-up.y4m');
	filmQrCode(film, `${site.origin}/class/#${await codeOf(quiz, result)}`);
	const browser = await chromium.launch({
		...launchOptions,
		args: [
			...(launchOptions.args ?? []),
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		]
	});
	const context = await browser.newContext({ baseURL: site.origin });
	await watch.observe(context);
	const page = await context.newPage();
	await openClass(page, [quiz]);
	await page.getByRole('button', { name: 'Scan a code' }).click();
	await expect(page.getByText('1 result added.')).toBeVisible();
	await expect(page.getByRole('region', { name: 'By student' })).toContainText('Student 1');
	await page.getByRole('button', { name: 'Stop scanning' }).click();
	await browser.close();
});
