/**
 * A page in WebKit, driven by the W3C's WebDriver protocol over plain fetch.
 *
 * Why no library: Playwright drives only its own build of WebKit, which cannot be had everywhere, while the driver that comes
 * with the system's WebKit speaks a protocol of plain JSON. `selenium-webdriver` speaks it too, but brings four packages and
 * programs for three systems that look for browsers by themselves; of all that, these tests need the ten calls below.
 *
 * Presses, keys and files are the driver's own, so they are what a person's would be; what is looked for is found by a
 * function in the page, by what an element is and what it is called.
 */
export class WebDriver {
	readonly #session: string;

	private constructor(session: string) {
		this.#session = session;
	}

	/** Starts a browser, with a profile that has never seen anything. */
	static async open(driver: string, options: object): Promise<WebDriver> {
		const capabilities = { alwaysMatch: options };
		const { sessionId } = await call<{ sessionId: string }>(`${driver}/session`, { capabilities });
		return new WebDriver(`${driver}/session/${sessionId}`);
	}

	async quit(): Promise<void> {
		await call(this.#session, undefined, 'DELETE');
	}

	async goTo(url: string): Promise<void> {
		await this.#do('url', { url });
	}

	async reload(): Promise<void> {
		await this.#do('refresh', {});
	}

	async resize(width: number, height: number): Promise<void> {
		await this.#do('window/rect', { width, height });
	}

	/** What a function tells that runs in the page; a promise is waited for. */
	run<Input extends readonly unknown[], Output>(
		inPage: (...input: Input) => Output | Promise<Output>,
		...input: Input
	): Promise<Output> {
		return this.#do('execute/sync', { script: `return (${String(inPage)})(...arguments)`, args: input });
	}

	async press(element: Found): Promise<void> {
		await this.#do(`element/${idOf(element)}/click`, {});
	}

	/** Types into a field, or gives it the path of a file. */
	async type(element: Found, text: string): Promise<void> {
		await this.#do(`element/${idOf(element)}/value`, { text });
	}

	/** Presses keys, one after the other, where the focus is. */
	async keys(...keys: readonly string[]): Promise<void> {
		const actions = keys.flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value }
		]);
		await this.#do('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
	}

	/** Draws the mouse from one place of the window to another with its button pressed. */
	async drag(from: Place, to: Place): Promise<void> {
		const move = ({ x, y }: Place, duration = 0) => ({
			type: 'pointerMove',
			x: Math.round(x),
			y: Math.round(y),
			duration
		});
		const on = Array.from({ length: 8 }, (_, step) => (step + 1) / 8).map((part) =>
			move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 20)
		);
		const button = (type: 'pointerDown' | 'pointerUp') => ({ type, button: 0 });
		const actions = [move(from), button('pointerDown'), ...on, button('pointerUp')];
		await this.#do('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
	}

	/** A picture of the window, as a PNG. */
	async picture(): Promise<Buffer> {
		return Buffer.from(await call<string>(`${this.#session}/screenshot`, undefined, 'GET'), 'base64');
	}

	#do<Output>(command: string, body: object): Promise<Output> {
		return call(`${this.#session}/${command}`, body);
	}
}

/** As keys that write nothing are called in the protocol. */
export const KEY = { tab: '\uE004', enter: '\uE007', right: '\uE014' } as const;

/** An element of the page, as the driver names it. */
export type Found = Readonly<Record<string, string>>;

interface Place {
	readonly x: number;
	readonly y: number;
}

function idOf(element: Found): string {
	return Object.values(element)[0] ?? '';
}

async function call<Output>(address: string, body?: object, method = 'POST'): Promise<Output> {
	const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
	const { value } = (await response.json()) as { value: Output & { error?: string; message?: string } };
	if (!response.ok) throw new Error(`${address}: ${value.error ?? ''} ${value.message ?? ''}`);
	return value;
}
