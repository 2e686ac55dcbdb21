import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../core/base/base64url';
import { sha256 } from '../../../core/base/digest';
import { decodeQuizLink, type LinkProblem } from '../../../core/link/quiz-link';
import { codec } from '../../platform/compression';
import { linkProblems } from './link-problem';

const whole = readFileSync('tests/samples/links/v1/kestrel-bay.txt', 'utf8').trim();

/** A link with a right checksum around any text. */
function linkAround(text: string): string {
	const bytes = new TextEncoder().encode(text);
	return `1${toBase64url(Uint8Array.from([0x11, ...sha256(bytes).slice(0, 4), ...deflateRawSync(bytes)]))}`;
}

const examples: readonly (readonly [LinkProblem, string, string])[] = [
	['empty', '', 'No quiz in this address'],
	['not-ours', '<script>alert(1)</script>', 'This is not a quiz link'],
	['newer-version', `2${whole.slice(1)}`, 'This link is newer than this page'],
	['cut-off', whole.slice(0, 500), 'This link is cut off'],
	['damaged', `${whole.slice(0, 20)}~${whole.slice(20)}`, 'This link is damaged'],
	['too-long', '1'.repeat(20_000), 'This link is too long'],
	['too-large', linkAround('a'.repeat(100_000)), 'This link holds too much'],
	['not-allowed-text', linkAround('["A\u202eB",0,0,0,0,0,1,[]]'), 'This link holds hidden characters'],
	['invalid-quiz', linkAround('["T",0,0,0,0,0,1,[]]'), 'The quiz in this link cannot be played']
];

describe('a link that opens no quiz', () => {
	it.each(examples)('because it is %s is answered with its own sentence', async (problem, link, title) => {
		expect(await decodeQuizLink(link, codec)).toEqual({ ok: false, problem });
		expect(linkProblems[problem].title).toBe(title);
		expect(linkProblems[problem].text).toMatch(/^[A-Z].{40,}\.$/);
	});

	it('is tried for every problem there is, and no two have the same words', () => {
		expect(examples.map(([problem]) => problem).sort()).toEqual(Object.keys(linkProblems).sort());
		expect(new Set(Object.values(linkProblems).map(({ text }) => text)).size).toBe(examples.length);
	});
});
