import { expect, test } from 'vitest';
import { bookmarkletFor } from './bookmarklet';

const origin = 'https://five-ws.example';

/** Runs the code on a page of another site and gives what it opened, sent and listens with. */
function run() {
	const sent: unknown[][] = [];
	const opened: string[] = [];
	const listeners = new Set<(event: object) => void>();
	const ours = { postMessage: (...message: unknown[]) => sent.push(message) };
	const world = {
		open: (address: string) => {
			opened.push(address);
			return ours;
		},
		addEventListener: (_: string, hear: (event: object) => void) => listeners.add(hear),
		removeEventListener: (_: string, hear: (event: object) => void) => listeners.delete(hear),
		document: { title: 'The bridge', documentElement: { outerHTML: '<html>bridge</html>' } },
		location: { href: 'https://harbour.example/bridge' },
		alert: () => undefined
	};
	const code = decodeURIComponent(bookmarkletFor(`${origin}/make/`).replace(/^javascript:/, ''));
	new Function(...Object.keys(world), code)(...Object.values(world));
	const say = (event: object) => [...listeners].forEach((hear) => hear(event));
	return { sent, opened, ours, say };
}

test('opens our page and waits: nothing is sent before our word', () => {
	const { opened, sent } = run();
	expect(opened).toEqual([`${origin}/make/#hand-over`]);
	expect(sent).toEqual([]);
});

test('gives the page to our origin alone, once', () => {
	const { sent, say, ours } = run();
	say({ source: ours, origin, data: 'five-ws:ready' });
	say({ source: ours, origin, data: 'five-ws:ready' });
	expect(sent).toEqual([
		[{ title: 'The bridge', url: 'https://harbour.example/bridge', html: '<html>bridge</html>' }, origin]
	]);
});

test.each([
	['another origin', { origin: 'https://other.example' }],
	['another window', { source: {} }],
	['another word', { data: 'give' }]
])('stays silent for %s', (_, change) => {
	const { sent, say, ours } = run();
	say({ source: ours, origin, data: 'five-ws:ready', ...change });
	expect(sent).toEqual([]);
});
