import { expect, test } from 'vitest';
import { expectedAt, isSound, planOf } from './plan';

const plan = planOf({
	base: '/sub',
	build: [
		'/sub/_app/immutable/entry/start.Ab1.js',
		'/sub/_app/immutable/assets/english.Cd2.bin',
		'/sub/_app/immutable/workers/generate.worker-Ef3.js'
	],
	files: ['/sub/icon.svg', '/sub/_headers'],
	prerendered: ['/sub/', '/sub/play/', '/sub/feed.json']
});

test('fetches pages, files and scripts in advance, but not the generator, nor what only the host reads', () => {
	expect(plan.precached).toEqual([
		'/sub/_app/immutable/entry/start.Ab1.js',
		'/sub/icon.svg',
		'/sub/feed.json',
		'/sub/',
		'/sub/play/',
		'/sub/404.html'
	]);
});

test('answers for the data of each page', () => {
	expect(plan.pageData).toEqual(['/sub/__data.json', '/sub/play/__data.json']);
	expect(plan.own.has('/sub/play/__data.json')).toBe(true);
});

test('keeps the generator and its model once they were wanted', () => {
	expect(plan.keptAfterUse).toEqual([
		'/sub/_app/immutable/assets/english.Cd2.bin',
		'/sub/_app/immutable/workers/generate.worker-Ef3.js'
	]);
	expect(plan.own.has('/sub/_app/immutable/assets/english.Cd2.bin')).toBe(true);
});

test.each([
	['a page of this version', '/sub/play/', 200, 'text/html', '<script>import("../start.Ab1.js")', true],
	['a page of another version', '/sub/play/', 200, 'text/html', '<script>import("../start.Zz9.js")', false],
	['a sign-in page in place of a page', '/sub/', 200, 'text/html', '<h1>Welcome to the café', false],
	['a sign-in page in place of a script', '/sub/icon.svg', 200, 'text/html; charset=utf-8', '<h1>', false],
	['a picture', '/sub/icon.svg', 200, 'image/svg+xml', '<svg/>', true],
	['a missing file', '/sub/icon.svg', 404, 'text/plain', '', false]
])('judges %s', async (_, address, status, type, body, sound) => {
	const response = new Response(body, { status, headers: { 'content-type': type } });
	expect(await isSound(response, expectedAt(plan, address))).toBe(sound);
});
