import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Item } from '../../src/core/bank/item';
import { parseBank } from '../../src/core/bank/schema';
import { encodeResultCode } from '../../src/core/link/result-code';
import { quizFromBank, type Quiz } from '../../src/core/quiz/quiz';
import type { Answer } from '../../src/core/quiz/response';
import type { StudentResult } from '../../src/core/quiz/student-result';
import { classIdOf, type SchoolClass } from '../../src/core/report/school-class';
import { resultsFile } from '../../src/core/report/results-file';
import { seal } from '../../src/lib/platform/sealing';

/** The frozen key of the tests, as a teacher has it in a file. */
export const keyFilePath = 'tests/samples/codes/v1/class-key.json';
const keyText = JSON.parse(readFileSync(keyFilePath, 'utf8')) as {
	readonly name: string;
	readonly publicKey: string;
};
export const schoolClass: SchoolClass = {
	id: classIdOf(keyText.publicKey),
	name: keyText.name,
	createdAt: 0,
	publicKey: keyText.publicKey
};

export function quizOf(bankName: string, title?: string): Quiz {
	const bank = parseBank(JSON.parse(readFileSync(`tests/samples/banks/v1/${bankName}/bank.json`, 'utf8')));
	if (!bank.ok) throw new Error('the frozen bank cannot be read');
	return quizFromBank(bank.value, {
		...(title === undefined ? {} : { title }),
		settings: { shuffle: true, feedback: 'end', asksName: true },
		resultsTo: keyText.publicKey
	});
}

/** The code that a student's page would make of a result. */
export async function codeOf(quiz: Quiz, result: StudentResult): Promise<string> {
	const publicKey = quiz.resultsTo ?? '';
	const sitting = { ...result, nonce: result.id.slice(-6) };
	const code = await encodeResultCode(quiz, sitting, (bytes, info) => seal(bytes, { publicKey, info }));
	if (!code.ok) throw new Error('a code');
	return code.value;
}

/** Opens the class page of a teacher who has the class, its key and these quizzes. */
export async function openClass(page: Page, quizzes: readonly Quiz[]): Promise<void> {
	await page.goto('/class/');
	await page.getByLabel('A class from another device').setInputFiles(keyFilePath);
	await expect(page.getByRole('heading', { level: 1, name: schoolClass.name })).toBeVisible();
	await page.getByText('Another class, or one from another device', { exact: true }).click();
	const buffer = Buffer.from(resultsFile({ schoolClass, quizzes, results: [] }));
	await page
		.getByLabel('A class from another device')
		.setInputFiles({ name: 'quizzes.json', mimeType: 'application/json', buffer });
	await expect(page.getByLabel('What students sent you')).toBeVisible();
}

export async function addText(page: Page, text: string): Promise<void> {
	const field = page.getByLabel('What students sent you');
	const opener = page.getByRole('button', { name: 'Add results' });
	await expect(field.or(opener).first()).toBeVisible();
	if (!(await field.isVisible())) await opener.click();
	await field.fill(text);
	await page.getByRole('button', { name: 'Read the codes' }).click();
}

/** Whether an answer is right, told by the item's own words and no code of the site. */
export function isRight(item: Item, answer: Answer | null): boolean {
	if (answer === null) return false;
	if (answer.kind === 'option') return 'options' in item && item.options[answer.option]?.isKey === true;
	if (answer.kind === 'number')
		return item.kind === 'estimate' && Math.abs(answer.value - item.value) <= 2.5 * item.tolerance;
	const places = answer.kind === 'order' ? answer.order : answer.match;
	return places.join() === [...places.keys()].join();
}

/** The cells of a table, row by row. */
export async function cellsOf(page: Page, table: string): Promise<readonly (readonly string[])[]> {
	const rows = page.getByRole('region', { name: table }).getByRole('row');
	return rows.evaluateAll((all) =>
		all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()))
	);
}
