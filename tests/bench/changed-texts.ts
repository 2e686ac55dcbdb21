import { readFileSync } from 'node:fs';
import { changesBy } from '../../src/core/link/fixture';
import { decodeQuizLink } from '../../src/core/link/quiz-link';
import { readResultCode } from '../../src/core/link/result-code';
import { codec } from '../../src/lib/platform/compression';

/** The slowest of so many links and codes that were changed on their way, in milliseconds, against what a reader notices. */
const ROUNDS = 10_000;
const LIMIT_MS = 100;

/** Runs it until the engine has compiled it, then over all changes, and gives the longest call. */
async function slowest(original: string, read: (text: string) => unknown): Promise<number> {
	const changed = changesBy(5);
	for (let round = 0; round < ROUNDS / 10; round++) await read(changed(original, round));
	let longest = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const text = changed(original, round);
		const started = performance.now();
		await read(text);
		longest = Math.max(longest, performance.now() - started);
	}
	return longest;
}

/** Prints them; false when the limit is passed. */
export async function benchChangedTexts(): Promise<boolean> {
	const link = readFileSync('tests/samples/links/v1/kestrel-bay.txt', 'utf8').trim();
	const [sample] = JSON.parse(readFileSync('tests/samples/codes/v1/codes.json', 'utf8')) as [
		{ code: string }
	];
	const links = await slowest(link, (text) => decodeQuizLink(text, codec));
	const codes = await slowest(sample.code, readResultCode);
	const within = links <= LIMIT_MS && codes <= LIMIT_MS;
	console.log(
		`slowest of ${ROUNDS} changed links ${links.toFixed(1)} ms, of as many codes ${codes.toFixed(1)} ms; limit ${LIMIT_MS} ms: ${within ? 'kept' : 'EXCEEDED'}\n`
	);
	return within;
}
