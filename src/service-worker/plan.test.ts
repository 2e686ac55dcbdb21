import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSound, planOf } from './plan';

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
const list = [
	'b01d',
	...[
		'404.html',
		'_app/immutable/chunks/_Gh4.js',
		'_app/immutable/entry/start.Ab1.js',
		'_app/immutable/workers/assets/english-Cd2.bin',
		'_app/immutable/workers/generate.worker-Ef3.js',
		'_headers',
		'icon.svg',
		'index.html',
		'play/index.html',
		'screenshots/home.png',
		'stories.json'
	].map((path) => `${digestOf(path)}${path}`)
].join('|');
const plan = planOf(list, '/sub/');

test('fetches pages, files and scripts in advance, but not the generator, nor what only a host or a shop reads', () => {
	expect(plan.precached).toEqual([
		'/sub/404.html',
		'/sub/_app/immutable/chunks/_Gh4.js',
		'/sub/_app/immutable/entry/start.Ab1.js',
		'/sub/icon.svg',
		'/sub/',
		'/sub/play/',
		'/sub/stories.json'
	]);
	expect([...plan.pages]).toEqual(['/sub/404.html', '/sub/', '/sub/play/']);
	expect(plan.id).toBe('b01d');
});

test('knows the generator and its model, which are kept once they were wanted', () => {
	expect(plan.generator).toBe('/sub/_app/immutable/workers/generate.worker-Ef3.js');
	expect(plan.digests.get('/sub/_app/immutable/workers/assets/english-Cd2.bin')).toBe(
		digestOf('_app/immutable/workers/assets/english-Cd2.bin')
	);
});

test.each<[string, { readonly body: string; readonly status?: number }, boolean]>([
	['the very file', { body: 'icon.svg' }, true],
	['a file cut off by one byte', { body: 'icon.sv' }, false],
	['the sign-in page of a network', { body: '<h1>Welcome to the café' }, false],
	['the very file under an error', { body: 'icon.svg', status: 503 }, false]
])('judges %s', async (...[, { body, status = 200 }, sound]) => {
	expect(await isSound(new Response(body, { status }), plan.digests.get('/sub/icon.svg'))).toBe(sound);
});

test('trusts nothing of which it knows no digest', async () => {
	expect(await isSound(new Response('icon.svg'), plan.digests.get('/sub/other.svg'))).toBe(false);
});
