import type { BrowserContext, Page } from '@playwright/test';

/** What Firefox calls an error when the next page is asked for while this one still fetches: a font (NS_BINDING_ABORTED), or a script through the service worker. A page that did not get what it needs fails its test all the same. */
const LEFT_BEHIND = [
	/download failed \(font-family.*status=2152398850/,
	/ServiceWorker intercepted the request and encountered an unexpected error/
];

/** What a page must never do: ask another host, report an error, break its content security policy. */
export class Watch {
	readonly #origin: string;
	readonly #problems: string[] = [];
	readonly #allowed: RegExp[] = [...LEFT_BEHIND];

	constructor(origin: string) {
		this.#origin = origin;
	}

	/** A test that provokes an error names it here. */
	allow(problem: RegExp): void {
		this.#allowed.push(problem);
	}

	/** Allowed or not. */
	get everything(): readonly string[] {
		return this.#problems;
	}

	get problems(): readonly string[] {
		return this.#problems.filter((problem) => !this.#allowed.some((allowed) => allowed.test(problem)));
	}

	async observe(context: BrowserContext): Promise<void> {
		await context.addInitScript(reportViolations);
		context.on('request', (request) => this.#checkAddress(request.url()));
		context.on('page', (page) => this.#observePage(page));
		context.on('weberror', (thrown) => this.#problems.push(`uncaught: ${thrown.error().message}`));
	}

	#observePage(page: Page): void {
		page.on('websocket', (socket) => this.#checkAddress(socket.url()));
		page.on('console', (message) => {
			if (message.type() === 'error')
				this.#problems.push(`console: ${message.text()} (${message.location().url})`);
		});
	}

	#checkAddress(address: string): void {
		const { origin, protocol } = new URL(address);
		if (origin !== this.#origin && protocol !== 'data:' && protocol !== 'blob:')
			this.#problems.push(`request to another host: ${address}`);
	}
}

function reportViolations(): void {
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
		console.error(`content security policy: ${violatedDirective} blocked ${blockedURI} ${sample}`)
	);
}
