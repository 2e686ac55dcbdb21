import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codec } from '../../lib/platform/compression';
import { parseBank } from '../bank/schema';
import { toBase64url } from '../base/base64url';
import { sha256 } from '../base/digest';
import { type Quiz, type QuizChoice, quizFromBank } from '../quiz/quiz';
import { decodeQuizLink, encodeQuizLink } from './quiz-link';
import { quizToWire } from './wire';

const samples = 'tests/samples/links/v1';
const sampleLink = readFileSync(`${samples}/kestrel-bay.txt`, 'utf8').trim();

function sampleQuiz(name = 'kestrel-bay', choice: QuizChoice = {}): Quiz {
	const parsed = parseBank(JSON.parse(readFileSync(`tests/samples/banks/v1/${name}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return quizFromBank(parsed.value, { by: 'Ms Reed', ...choice });
}

/** Bob's key of RFC 7748, 6.1. */
const publicKey = '3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08';
const forClass = {
	settings: { shuffle: false, feedback: 'end', minutes: 20, asksName: true },
	resultsTo: publicKey
} as const;

/** A link with a right checksum around any text. */
function linkAround(text: string | Uint8Array): string {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	return `1${toBase64url(Uint8Array.from([0x11, ...sha256(bytes).slice(0, 4), ...deflateRawSync(bytes)]))}`;
}

/** The text in a link, whichever way it was deflated. */
function textIn(link: string): string {
	return inflateRawSync(Buffer.from(link.slice(1), 'base64url').subarray(5)).toString('utf8');
}

const outcome = async (link: string) => {
	const decoded = await decodeQuizLink(link, codec);
	return decoded.ok ? decoded.value.title : decoded.problem;
};

/** A sample quiz on the wire with one part changed, as a link. */
function linkWith(change: (wire: string) => string, name = 'kestrel-bay'): string {
	const wire = quizToWire(sampleQuiz(name));
	const changed = change(wire);
	if (changed === wire) throw new Error('nothing changed');
	return linkAround(changed);
}

function linkForClass(change: (wire: string) => string): string {
	return linkAround(change(quizToWire(sampleQuiz('marl-bridge', forClass))));
}

const instead = (part: string, other: string) => (wire: string) => wire.replace(part, other);

describe('a quiz link', () => {
	it.each(['kestrel-bay', 'marl-bridge'])('opens as the quiz that was encoded: %s', async (name) => {
		const quiz = sampleQuiz(name);
		const link = await encodeQuizLink(quiz, codec);
		expect(link).toMatch(/^1[\w-]+$/);
		expect(await decodeQuizLink(link, codec)).toEqual({ ok: true, value: quiz });
	});

	it('fits every messenger with ten questions and their explanations', async () => {
		expect((await encodeQuizLink(sampleQuiz(), codec)).length).toBeLessThan(2000);
	});

	it.each([
		['kestrel-bay', 'a5f28a7787a70114', sampleQuiz()],
		['marl-bridge', 'a3cdd1bc050fe3cc', sampleQuiz('marl-bridge')],
		['marl-bridge-class', '2273d35aa1a52357', sampleQuiz('marl-bridge', forClass)]
	])('of the released sample %s opens for ever, and is written as it was', async (name, id, quiz) => {
		const link = readFileSync(`${samples}/${name}.txt`, 'utf8').trim();
		expect(await decodeQuizLink(link, codec)).toEqual({ ok: true, value: quiz });
		expect(quiz.id).toBe(id);
		expect(textIn(await encodeQuizLink(quiz, codec))).toBe(textIn(link));
	});

	it('is tried for every released sample', () => {
		const names = ['kestrel-bay', 'marl-bridge', 'marl-bridge-class'];
		const files = names.flatMap((name) => [`${name}.txt`, `${name}.qr.txt`]);
		expect(readdirSync(samples).sort()).toEqual(files.sort());
	});

	it.each([
		'.',
		')',
		'"',
		'%20',
		'&utm_source=mail',
		'?fbclid=Iw-AR',
		'.)',
		'”',
		' \n',
		'%22%29',
		'>',
		'*',
		'...',
		'&utm_source=a&utm_medium=b'
	])('opens with %j glued on by a messenger', async (glue) => {
		expect(await outcome(sampleLink + glue)).toBe(sampleQuiz().title);
	});
});

describe('a text that is no whole quiz link', () => {
	it.each([
		['', 'empty'],
		[' ', 'empty'],
		['...', 'empty'],
		['top', 'not-ours'],
		['/play', 'not-ours'],
		['2', 'not-ours'],
		[`2${sampleLink.slice(1)}`, 'newer-version'],
		[`1${toBase64url(Uint8Array.from([0x12, ...Array.from({ length: 40 }, () => 7)]))}`, 'newer-version'],
		['1', 'cut-off'],
		['1EQ', 'cut-off'],
		[sampleLink.slice(0, -1), 'cut-off'],
		[sampleLink.slice(0, 200), 'cut-off'],
		[`${sampleLink.slice(0, 200)}…`, 'damaged'],
		[`${sampleLink.slice(0, 20)}~${sampleLink.slice(20)}`, 'damaged'],
		['.'.repeat(16_384), 'empty'],
		['&a='.repeat(5461), 'empty'],
		['1'.repeat(16_385), 'too-long']
	])('%.30j is %s', async (link, problem) => {
		expect(await outcome(link)).toBe(problem);
	});

	it('that would inflate to 50 MB is refused as too large', async () => {
		const bomb = linkAround(new Uint8Array(11_000_000));
		expect(bomb.length).toBeLessThan(16_384);
		expect(await outcome(bomb)).toBe('too-large');
	});
});

describe('a link with a right checksum', () => {
	it.each([
		['no UTF-8', () => linkAround(Uint8Array.from([0xff, 0xfe, 0x41])), 'damaged'],
		['no JSON', () => linkAround('quiz'), 'damaged'],
		['an object for a list', () => linkAround('{"__proto__":[]}'), 'damaged'],
		['deep nesting', () => linkAround('['.repeat(30_000) + ']'.repeat(30_000)), 'damaged'],
		['a byte order mark', () => linkWith((wire) => `\ufeff${wire}`), 'damaged'],
		['spaces that no encoder writes', () => linkWith((wire) => wire.replace(',', ', ')), 'damaged'],
		['a field more', () => linkWith((wire) => wire.replace(/\]$/, ',0]')), 'damaged'],
		['a kind that does not exist', () => linkWith((wire) => wire.replace('[[0,', '[[7,')), 'damaged'],
		['a number past all bounds', () => linkWith((wire) => wire.replace('[[0,', '[[1e99,')), 'damaged'],
		[
			'a text that turns the reading order',
			() => linkWith((wire) => wire.replace('Ms Reed', 'Ms \u202eReed')),
			'not-allowed-text'
		],
		[
			'a text of no width',
			() => linkWith((wire) => wire.replace('Ms Reed', 'Ms\u200b Reed')),
			'not-allowed-text'
		],
		[
			'a control character',
			() => linkWith((wire) => wire.replace('Ms Reed', 'Ms\\u0007 Reed')),
			'not-allowed-text'
		],
		[
			'letters that are not composed',
			() => linkWith((wire) => wire.replace('Ms Reed', 'Ms Re\u0301ed')),
			'not-allowed-text'
		],
		[
			'a stem of 501 characters',
			() => linkWith((wire) => wire.replace('In which year', 'x'.repeat(501))),
			'invalid-quiz'
		],
		[
			'an address that is not https',
			() => linkWith((wire) => wire.replace(',0,0,"2026', ',0,"http://a.test","2026')),
			'invalid-quiz'
		],
		[
			'an address with a password',
			() => linkWith((wire) => wire.replace(',0,0,"2026', ',0,"https://a:b@c.test","2026')),
			'invalid-quiz'
		],
		[
			'a script for an address',
			() => linkWith((wire) => wire.replace(',0,0,"2026', ',0,"javascript:alert(1)","2026')),
			'invalid-quiz'
		],
		[
			'an estimate without its scale',
			() => linkWith(instead('[61,0,20,120,1,3]', '0'), 'marl-bridge'),
			'damaged'
		],
		[
			'a scale of too few numbers',
			() => linkWith(instead('[61,0,20,120,1,3]', '[61,0]'), 'marl-bridge'),
			'damaged'
		],
		['a scale for a key', () => linkWith(instead('built?",0', 'built?",[1,0,0,2,1,1]')), 'damaged'],
		[
			'a pair without its reason',
			() => linkWith(instead(',"Leif Orre is the road director."]', ']'), 'marl-bridge'),
			'damaged'
		],
		[
			'a value outside its scale',
			() => linkWith(instead('[61,0,', '[161,0,'), 'marl-bridge'),
			'invalid-quiz'
		],
		[
			'an entry twice',
			() => linkWith(instead('Work on a bridge begins', 'A storm sinks the old ferry'), 'marl-bridge'),
			'invalid-quiz'
		],
		['a key that is not there', () => linkWith((wire) => wire.replace(/built\?",0/, 'built?",9')), 'damaged'],
		['settings of two kinds', () => linkWith(instead(',1,[[', ',7,[[')), 'damaged'],
		['settings of a later site', () => linkWith(instead(',1,[[', ',129,[[')), 'damaged'],
		['minutes that are not there', () => linkWith(instead(',1,[[', ',17,[[')), 'damaged'],
		['minutes that nobody announced', () => linkWith((wire) => wire.replace(/\]$/, ',20]')), 'damaged'],
		['answers that are withheld', () => linkWith(instead(',1,[[', ',5,[[')), 'invalid-quiz'],
		['no minutes at all', () => linkForClass(instead(',20,"', ',0,"')), 'invalid-quiz'],
		['a key in the place of the minutes', () => linkForClass(instead(',20,"', ',"20","')), 'damaged'],
		['half a public key', () => linkForClass(instead(publicKey, publicKey.slice(20))), 'invalid-quiz'],
		['no items', () => linkAround('["T",0,0,0,0,0,1,[]]'), 'invalid-quiz']
	])('and %s is refused', async (_, link, problem) => {
		expect(await outcome(link())).toBe(problem);
	});

	it('and an https address is opened', async () => {
		const link = linkWith((wire) => wire.replace(',0,0,"2026', ',0,"https://news.test/a?b=1#c","2026'));
		expect(await outcome(link)).toBe(sampleQuiz().title);
	});
});
