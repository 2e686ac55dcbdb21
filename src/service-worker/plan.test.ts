import { expect, test } from 'vitest';
import { expectedAt, isGenerator, isSound, planOf } from './plan';

const plan = planOf({
	base: '/sub',
	build: ['/sub/_app/immutable/entry/start.Ab1.js', '/sub/_app/immutable/workers/generate.worker-Ef3.js'],
	files: ['/sub/icon.svg', '/sub/_headers'],
	prerendered: ['/sub/', '/sub/play/', '/sub/stories.json'],
	version: '0123456789ab'
});

test('fetches pages, files and scripts in advance, but not the generator, nor what only the host reads', () => {
	expect([...plan.precached]).toEqual([
		'/sub/_app/immutable/entry/start.Ab1.js',
		'/sub/icon.svg',
		'/sub/stories.json',
		'/sub/',
		'/sub/play/',
		'/sub/404.html'
	]);
});

test('knows the generator and its model, which are kept once they were wanted', () => {
	expect(plan.generator).toBe('/sub/_app/immutable/workers/generate.worker-Ef3.js');
	expect(isGenerator('/sub/_app/immutable/workers/assets/english-Cd2.bin')).toBe(true);
	expect(isGenerator('/sub/_app/immutable/entry/start.Ab1.js')).toBe(false);
});

interface Answer {
	readonly type: string;
	readonly body: string;
	readonly status?: number;
}

const html = 'text/html; charset=utf-8';

test.each<[string, string, Answer, boolean]>([
	['a page of this version', '/sub/play/', { type: html, body: 'content="0123456789ab"' }, true],
	['a page of another version', '/sub/play/', { type: html, body: 'content="ba9876543210"' }, false],
	['a sign-in page in place of a page', '/sub/', { type: html, body: '<h1>Welcome to the café' }, false],
	['a sign-in page in place of a picture', '/sub/icon.svg', { type: html, body: '<h1>' }, false],
	['a picture', '/sub/icon.svg', { type: 'image/svg+xml', body: '<svg/>' }, true],
	['a missing file', '/sub/icon.svg', { type: 'text/plain', body: '', status: 404 }, false]
])('judges %s', async (...[, address, { body, type, status = 200 }, sound]) => {
	const response = new Response(body, { status, headers: { 'content-type': type } });
	expect(await isSound(response, expectedAt(plan, address))).toBe(sound);
});
