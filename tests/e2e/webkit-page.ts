import { expect } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KEY, type Found, type WebDriver } from './webdriver';

/** What each kind of control is in HTML. */
const TAGS = {
	button: 'button',
	link: 'a[href]',
	field: 'input:not([type=radio]), textarea',
	heading: 'h1, h2, h3'
} as const;
type Role = keyof typeof TAGS;

declare global {
	interface Window {
		problems?: string[];
	}
}

/** A page in WebKit and what the tests do in it, each waited for. */
export class WebKitPage {
	readonly #browser: WebDriver;
	readonly #origin: string;
	readonly #home: string;

	constructor(browser: WebDriver, origin: string, home: string) {
		this.#browser = browser;
		this.#origin = origin;
		this.#home = home;
	}

	async close(): Promise<void> {
		await this.#noProblems();
		await this.#browser.quit();
	}

	async goTo(path: string): Promise<void> {
		await this.#noProblems();
		// A page of which only the part behind # differs would not be loaded anew.
		await this.#browser.goTo('about:blank');
		await this.#browser.goTo(new URL(path, this.#origin).href);
		await this.#browser.run(watchForProblems);
	}

	async reload(): Promise<void> {
		await this.#noProblems();
		await this.#browser.reload();
		await this.#browser.run(watchForProblems);
	}

	picture: WebDriver['picture'] = () => this.#browser.picture();

	async #noProblems(): Promise<void> {
		expect(await this.#browser.run(() => window.problems ?? [])).toEqual([]);
	}

	run: WebDriver['run'] = (inPage, ...input) => this.#browser.run(inPage, ...input);
	drag: WebDriver['drag'] = (from, to) => this.#browser.drag(from, to);

	/** Asks until what comes is no longer empty. */
	async until<Output>(
		ask: () => Promise<Output>,
		what: string,
		timeout = 20_000
	): Promise<NonNullable<Output>> {
		let came: Output | undefined;
		const isThere = async () => Boolean((came = await ask()));
		await expect.poll(isThere, { message: what, timeout, intervals: [50, 100, 200] }).toBe(true);
		return came as NonNullable<Output>;
	}

	/** The first that shows of what is so called, once there is one; it is brought to the middle of the window. */
	async find(role: Role, name: RegExp): Promise<Found> {
		const look = () => this.#browser.run(firstShown, TAGS[role], name.source);
		return (await this.until(look, `${role} ${String(name)}`)) as unknown as Found;
	}

	async press(role: Role, name: RegExp): Promise<void> {
		await this.#browser.press(await this.find(role, name));
	}

	/** Presses the first that a selector finds. */
	async pressAt(selector: string): Promise<void> {
		const look = () =>
			this.run((sought) => {
				const found = document.querySelector(sought);
				found?.scrollIntoView({ block: 'center', behavior: 'instant' });
				return found;
			}, selector);
		await this.#browser.press((await this.until(look, selector)) as unknown as Found);
	}

	/** Gives a field the file of a path. */
	async giveFile(name: RegExp, path: string): Promise<void> {
		await this.#browser.type(await this.find('field', name), path);
	}

	/** Puts a text into a field at once, as by pasting: typed, an article takes the driver more than a minute. */
	async paste(name: RegExp, text: string): Promise<void> {
		await this.run(putInto, await this.find('field', name), text);
	}

	/** Waits until the page says something. */
	async says(words: RegExp, timeout = 20_000): Promise<void> {
		const said = (sought: string) => new RegExp(sought).test(document.body.innerText.replace(/\s+/g, ' '));
		await this.until(() => this.run(said, words.source), String(words), timeout);
	}

	keys(...keys: readonly string[]): Promise<void> {
		return this.#browser.keys(...keys);
	}

	/** Goes on by the tab key until something in the page is so: that what is named has the focus. */
	async tabTo(hasFocus: (what: string) => boolean, what = ''): Promise<void> {
		for (let presses = 0; presses < MOST_TABS; presses++) {
			if (await this.run(hasFocus, what)) return;
			await this.keys(KEY.tab);
		}
		throw new Error('the tab key does not lead to it');
	}

	/** The path of the only file that was saved and whose name begins so, once all of it is there. */
	async saved(begin: string): Promise<string> {
		const find = () => readdirSync(this.#home).find((name) => name.startsWith(begin));
		const name = await this.until(async () => find(), `a saved ${begin}`);
		const path = join(this.#home, name);
		await this.until(async () => readFileSync(path, 'utf8'), 'what is in the file');
		return path;
	}
}

const MOST_TABS = 60;

/** Runs in the page: the first element that shows and is called so, by what it is labelled with or by its words. */
function firstShown(tags: string, name: string): Element | null {
	const wordsOf = (element: Element | null | undefined) => (element as HTMLElement | null)?.innerText ?? '';
	const nameOf = (element: Element) => {
		const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
		const labelled = ids.map((id) => wordsOf(document.getElementById(id))).join(' ');
		const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
		const words = isField ? wordsOf(element.labels?.[0]) : wordsOf(element);
		return (element.getAttribute('aria-label') ?? (labelled || words)).replace(/\s+/g, ' ').trim();
	};
	const all = [...document.querySelectorAll(tags)];
	const found = all.find((one) => one.checkVisibility() && new RegExp(name).test(nameOf(one)));
	found?.scrollIntoView({ block: 'center', behavior: 'instant' });
	return found ?? null;
}

/** Runs in the page. */
function putInto(found: Found, text: string): void {
	const field = found as unknown as HTMLTextAreaElement;
	field.focus();
	field.setRangeText(text);
	field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** Runs in the page: keeps what goes wrong from here on. */
function watchForProblems(): void {
	const problems: string[] = (window.problems = []);
	addEventListener('error', ({ message }) => {
		// Said of a layout that takes two rounds, and no error.
		if (!message.startsWith('ResizeObserver loop')) problems.push(`uncaught: ${message}`);
	});
	addEventListener('unhandledrejection', ({ reason }) => problems.push(`unhandled: ${String(reason)}`));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		problems.push(`content security policy: ${violatedDirective} blocked ${blockedURI}`)
	);
	const { error } = console;
	console.error = (...said: unknown[]) => {
		problems.push(`console: ${said.join(' ')}`);
		error(...said);
	};
}
