import { seededRandom, shuffled } from '../../src/core/base/random';
import { sampleResults } from '../../src/core/report/fixture';
import { axeProblems } from './axe';
import { addText, cellsOf, codeOf, isRight, keyFilePath, openClass, quizOf } from './class-room';
import { expect, test } from './fixtures';
import { savedBy } from './saved-file';

const quiz = quizOf('marl-bridge');
const other = quizOf('kestrel-bay', 'Another quiz');
const unknown = quizOf('kestrel-bay', 'A quiz of another device');
const forty = sampleResults(quiz, 40, 11);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]) => sumOf(values) / values.length;

function firstOf<Thing>([first]: readonly Thing[]): Thing {
	if (first === undefined) throw new Error('there is none');
	return first;
}

/** All that a class sent, as it lies in a teacher's inbox: 40, five twice, three of another quiz, three of an unknown one, two damaged. */
async function inbox(): Promise<string> {
	const codes = await Promise.all(forty.map((result) => codeOf(quiz, result)));
	const others = await Promise.all(sampleResults(other, 3, 2).map((result) => codeOf(other, result)));
	const unknowns = await Promise.all(sampleResults(unknown, 3, 3).map((result) => codeOf(unknown, result)));
	const damaged = [codes[0]?.slice(0, 60), codes[1]?.replace(/.{4}$/, 'AAAA')];
	const all = [...codes, ...codes.slice(7, 12), ...others, ...unknowns, ...damaged];
	return shuffled(all, seededRandom(4))
		.map((code, index) => `[12.3.26, 14:${index}] Student: https://quiz.example/class/#${code}.`)
		.join('\n');
}

test('what 40 students sent makes the report that an independent count makes', async ({ page }) => {
	await openClass(page, [quiz, other]);
	await addText(page, await inbox());
	await expect(page.getByText('43 results added, 5 not, 5 here already.')).toBeVisible();
	await expect(page.getByText('3 of them are of “Another quiz”')).toBeVisible();
	await page.getByText('Which, and why').click();
	await expect(page.getByText('5 results were here already')).toBeVisible();
	await expect(page.getByText('5 codes could not be added')).toBeVisible();
	await expect(page.getByText('A part of it is missing or was changed')).toHaveCount(2);
	await expect(page.getByText('No class on this device opens it')).toHaveCount(3);

	const columns = quiz.items.map((item, place) =>
		forty.map(({ answers }) => (isRight(item, answers[place] ?? null) ? 1 : 0))
	);
	const totals = forty.map((_, student) => sumOf(columns.map((column) => column[student] ?? 0)));
	const byStudent = await cellsOf(page, 'By student');
	const told = byStudent.slice(1).map((cells) => `${cells[0]} ${parseInt(cells[1] ?? '')} ${cells.at(-1)}`);
	expect([...told].sort()).toEqual(
		forty.map(({ name, minutes }, student) => `${name} ${totals[student]} ${minutes}`).sort()
	);
	const byQuestion = await cellsOf(page, 'By question, hardest first');
	const rights = columns.map(sumOf);
	expect(byQuestion.slice(1).map(([, right]) => Number(right))).toEqual([...rights].sort((a, b) => a - b));

	const variance = (values: readonly number[]) =>
		meanOf(values.map((value) => value ** 2)) - meanOf(values) ** 2;
	const k = columns.length;
	const kr20 = (k / (k - 1)) * (1 - sumOf(columns.map(variance)) / variance(totals));
	await page.getByText('How sure is this?').click();
	await expect(page.getByText(`with a reliability of ${kr20.toFixed(2)} (KR-20`)).toBeVisible();
	await expect(page.getByText('these figures swing widely')).toHaveCount(0);
	await expect(page.getByText(`40 students, mean ${meanOf(totals).toFixed(1)} of 6`)).toBeVisible();
	expect(await axeProblems(page)).toEqual([]);
});

test('the form makes way for the report, and holds what could not be read with its reason', async ({
	page
}) => {
	await openClass(page, [quiz]);
	const codes = await Promise.all(forty.slice(0, 3).map((result) => codeOf(quiz, result)));
	const cut = (code = '') => code.slice(0, 60);
	const field = page.getByLabel('What students sent you');
	await addText(page, cut(codes[0]));
	await expect(page.getByText('No new result, 1 not added.')).toBeVisible();
	await expect(field).toHaveValue(cut(codes[0]));
	await expect(page.getByText('A part of it is missing or was changed')).toBeVisible();

	await addText(page, [codes[0], codes[1], cut(codes[2])].join(' '));
	const line = page.getByText('2 results added, 1 not.');
	await expect(line).toBeInViewport();
	await expect(field).toHaveCount(0);
	await expect(page.getByText('A part of it is missing or was changed')).toBeHidden();
	const report = page.getByRole('heading', { name: 'By question, hardest first' });
	await expect(report).toBeInViewport();
	const [above, below] = await Promise.all([line, report].map((one) => one.boundingBox()));
	expect(above?.y).toBeLessThan(below?.y ?? 0);

	await page.getByRole('button', { name: 'Add results' }).click();
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(cut(codes[2]));
	await expect(page.getByText('A part of it is missing or was changed')).toBeVisible();
	await expect(page.locator('.button.primary:visible')).toHaveText(['Read the codes']);
});

test('the table is saved with a dated name, and no cell of it is a formula', async ({ page }) => {
	await openClass(page, [quiz]);
	const first = firstOf(forty);
	await addText(page, await codeOf(quiz, { ...first, name: '=1+1' }));
	const table = await savedBy(page, () => page.getByRole('button', { name: 'Save table (CSV)' }).click());
	expect(table.name).toMatch(/^[\p{L}\d-]+-\d{4}-\d{2}-\d{2}\.csv$/u);
	expect(table.buffer.toString()).toContain(`\r\n'=1+1,${first.token},1,${first.minutes},`);
});

test('results are here after a reload and in another tab, and merge from another device, twice as once', async ({
	page,
	context,
	freshProfile
}) => {
	await openClass(page, [quiz]);
	const codes = await Promise.all(forty.slice(0, 6).map((result) => codeOf(quiz, result)));
	await addText(page, codes.slice(0, 4).join(' '));
	await expect(page.getByText('4 results added.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('4 students, mean')).toBeVisible();
	const tab = await context.newPage();
	await tab.goto(`/class/#${codes[4]}`);
	await expect(tab.getByText('1 result added.')).toBeVisible();
	await expect(tab).toHaveURL(/\/class\/$/);
	const saveResults = tab.getByRole('button', { name: 'Save results for another device' });
	const file = await savedBy(tab, () => saveResults.click());

	const device = await freshProfile();
	await device.goto('/class/');
	for (const sentence of ['has 5 results; 5 are new', 'has 5 results; all were here already']) {
		const opener = device.getByText('Another class, or one from another device', { exact: true });
		if (await opener.isVisible()) await opener.click();
		await device.getByLabel('A class from another device').setInputFiles(file);
		await expect(device.getByText(sentence)).toBeVisible();
	}
	await expect(device.getByText('5 students, mean')).toBeVisible();
	await expect(
		device.getByRole('heading', { name: 'The key of this class is not on this device' })
	).toBeVisible();
	await device.getByLabel('A class from another device').setInputFiles(keyFilePath);
	await expect(device.getByRole('heading', { name: 'The key of this class is not' })).toHaveCount(0);
	await addText(device, codes[5] ?? '');
	await expect(device.getByText('6 students, mean')).toBeVisible();
});

test('a new class asks for its key file to be saved until the teacher has it', async ({ page }) => {
	await page.goto('/class/');
	await page.getByRole('button', { name: 'Make the class' }).click();
	await expect(page.getByText('Give the class a name first.')).toBeVisible();
	await page.getByLabel('Name of the class').fill('8b, history');
	await page.getByRole('button', { name: 'Make the class' }).click();
	const notice = page.getByRole('heading', { name: 'Save the key of this class' });
	await expect(notice).toBeVisible();
	await page.reload();
	const key = await savedBy(page, () => page.getByRole('button', { name: 'Save the key file' }).click());
	expect(key.name).toMatch(/^8b-history-[\d-]+\.class-key\.json$/);
	expect(key.buffer.toString()).toContain('"five-ws-class-key"');
	expect(await axeProblems(page)).toEqual([]);
	await page.getByRole('button', { name: 'I have the file' }).click();
	await expect(notice).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: '8b, history' })).toBeVisible();
	await expect(notice).toHaveCount(0);
});

test('a code that was followed on a device without the class is answered with what to do', async ({
	page
}) => {
	await page.goto(`/class/#${await codeOf(quiz, firstOf(forty))}`);
	await expect(page.getByRole('alert').getByText('No class on this device has a key')).toBeVisible();
});

test('a text without codes stays in its field and is answered', async ({ page }) => {
	await openClass(page, [quiz]);
	await addText(page, 'Good morning, here is my result');
	await expect(page.getByText('No result code was found in this text.')).toBeVisible();
	await expect(page.getByLabel('What students sent you')).toHaveValue('Good morning, here is my result');
});

test('the camera that is not allowed is answered with what to do', async ({ page }) => {
	await openClass(page, [quiz]);
	await page.getByRole('button', { name: 'Scan a code' }).click();
	await expect(
		page.getByText(/camera was not allowed|no camera that the page can use|camera does not start/)
	).toBeVisible();
	await page.getByRole('button', { name: 'Stop scanning' }).click();
	await expect(page.getByRole('button', { name: 'Scan a code' })).toBeVisible();
});

test('everything is done by keyboard: a code is read, a question is chosen', async ({ page }) => {
	await openClass(page, [quiz]);
	await page.getByLabel('What students sent you').focus();
	await page.keyboard.insertText(await codeOf(quiz, firstOf(forty.slice(2))));
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText('1 result added.')).toBeVisible();
	const items = page.getByRole('region', { name: 'By question, hardest first' }).getByRole('button');
	await items.nth(2).focus();
	await page.keyboard.press('Enter');
	await expect(items.nth(2)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByRole('region', { name: 'By student' })).toContainText('Student 3');
});
