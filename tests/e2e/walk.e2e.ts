import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { answer, goOn, standing } from './steps';

/** A quiz with an item of each kind. */
const link = readFileSync('tests/samples/links/v1/marl-bridge.txt', 'utf8').trim();

const verdict =
	/heading "(?:Correct|Not correct\. The answer: .+|(?:None|One|Two|Three) of .+ (?:right way round|right): .+|(?:As good as exact|Close|Some way off|Far off): .+)" \[level=2\]/;

/** What a screen reader comes to of a question, one after the other, by the button that checks it. */
const controls: Readonly<Record<string, readonly RegExp[]>> = {
	'Check answer': [/radio "[^"]+"/, /radio "[^"]+"/],
	'Check estimate': [/button "A step less"/, /textbox "Your estimate/, /button "A step more"/, /slider "/],
	'Check order': [/paragraph: Earliest/, /button "Move: /, /button "Later: /, /paragraph: Latest/],
	'Check pairs': [/listitem: /, /group "[^"]+"/, /radio "A: /, /group "[^"]+"/, /radio "A: /]
};

/** Whether each pattern is found in a text, after the one before; the first that is not comes back. */
function firstMissing(text: string, patterns: readonly RegExp[]): RegExp | undefined {
	let from = 0;
	return patterns.find((pattern) => {
		const found = pattern.exec(text.slice(from));
		if (found) from += found.index + found[0].length;
		return !found;
	});
}

test('a screen reader comes to every part of every kind of question in order, and to its answer', async ({
	page
}) => {
	await page.goto(`/play/#${link}`);
	await page.getByRole('button', { name: 'Play the quiz' }).click();
	const { total } = await standing(page);
	const checked = new Set<string>();
	for (let number = 1; number <= total; number++) {
		await expect(page.getByText(`Question ${number} of ${total}`).first()).toBeVisible();
		const check = page.getByRole('button', { name: /^Check / });
		await expect(check).toBeVisible();
		const button = (await check.innerText()).trim();
		checked.add(button);
		const asking = [
			/group "/,
			/heading "[^"]+" \[level=1\]/,
			...(controls[button] ?? []),
			/button "Check /,
			/status/
		];
		const tree = page.getByRole('main');
		expect(firstMissing(await tree.ariaSnapshot(), asking), `of ${button}`).toBeUndefined();
		await answer(page);
		const told = [
			/heading "[^"]+" \[level=1\]/,
			verdict,
			/button "(?:Next question|See your result)"/,
			/region "(?:The|A) sentence/
		];
		expect(firstMissing(await tree.ariaSnapshot(), told), `of the answer after ${button}`).toBeUndefined();
		await goOn(page);
	}
	expect([...checked].sort()).toEqual(Object.keys(controls).sort());
	await expect(page).toHaveURL(/\/result\/#/);
	const result = [
		/heading "\d of 6" \[level=1\]/,
		/button "/,
		/heading "[^"]*(?:Five Ws|right)" \[level=2\]/,
		/list/
	];
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(firstMissing(await page.getByRole('main').ariaSnapshot(), result), 'of the result').toBeUndefined();
});
