import { fromBase41, toBase41 } from '../base/base41';
import { fromBase64url, toBase64url } from '../base/base64url';
import { sha256 } from '../base/digest';
import { fail, ok, type Result } from '../base/result';
import type { Codec } from './codec';
import { withoutGlue } from './glue';

/** The most characters a link may have, and the most bytes its text may fill when inflated. */
export const MAX_CHARACTERS = 16_384;
export const MAX_BYTES = 65_536;

const VERSION = '1';
/** What follows is base41, for a QR code. No base64url begins with it. */
const QR_VERSION = '1/';
const DEFLATED = 1;
/** What the text is, the upper half of the first byte. */
const FORMATS = { quiz: 1, exam: 2, key: 3 } as const;
const CHECK_BYTES = 4;
/**
 * Why a text is no link. `empty`: nothing there. `not-ours`: not one of our links. `newer-version`: a later site wrote it.
 * `cut-off`: a part is missing or changed. `damaged`: it holds what no link holds. The last two name the cap it breaks.
 */
export type EnvelopeProblem =
	'empty' | 'not-ours' | 'newer-version' | 'cut-off' | 'damaged' | 'too-long' | 'too-large';

export type Format = keyof typeof FORMATS;

/** What a link holds. */
export interface Content {
	readonly format: Format;
	readonly text: string;
}

/** Wire format 1: `1` + base64url, or in a QR code `1/` + base41, of (format and method in one byte · first 4 bytes of the SHA-256 of the text · deflated text). */
export async function seal({ format, text }: Content, codec: Codec): Promise<string> {
	const bytes = new TextEncoder().encode(text);
	const deflated = await codec.deflate(bytes);
	const envelope = new Uint8Array(1 + CHECK_BYTES + deflated.length);
	envelope.set([FORMATS[format] * 16 + DEFLATED]);
	envelope.set(checkOf(bytes), 1);
	envelope.set(deflated, 1 + CHECK_BYTES);
	return VERSION + toBase64url(envelope);
}

/** What was sealed, or why there is nothing; never another text. */
export async function unseal(link: string, codec: Codec): Promise<Result<Content, EnvelopeProblem>> {
	if (link.length > MAX_CHARACTERS) return fail('too-long');
	const bare = withoutGlue(link);
	const foreign = foreignness(bare);
	if (foreign) return fail(foreign);
	const read = bytesOf(bare);
	if (!read.ok) return fail(read.problem === 'alphabet' ? 'damaged' : 'cut-off');
	return open(read.value, codec);
}

/** The same link, as whole or broken as it was, in the characters that a QR code packs tightest: `1/` + base41. */
export function forQrCode(link: string): string {
	const read = bytesOf(link);
	return read.ok ? QR_VERSION + toBase41(read.value) : link;
}

function bytesOf(link: string): Result<Uint8Array<ArrayBuffer>, 'alphabet' | 'not-canonical'> {
	return link.startsWith(QR_VERSION)
		? fromBase41(link.slice(QR_VERSION.length))
		: fromBase64url(link.slice(VERSION.length));
}

async function open(
	envelope: Uint8Array<ArrayBuffer>,
	codec: Codec
): Promise<Result<Content, EnvelopeProblem>> {
	const [method = 0] = envelope;
	const format = formatOf(method);
	if (envelope.length <= 1 + CHECK_BYTES) return fail('cut-off');
	if (format === undefined) return fail(isPlanned(method) ? 'newer-version' : 'damaged');
	const inflated = await codec.inflate(envelope.slice(1 + CHECK_BYTES), MAX_BYTES);
	if (!inflated.ok) return fail(inflated.problem === 'too-large' ? 'too-large' : 'cut-off');
	const expected = envelope.slice(1, 1 + CHECK_BYTES);
	const matches = checkOf(inflated.value).every((byte, index) => byte === expected[index]);
	if (!matches) return fail('cut-off');
	const text = decoded(inflated.value);
	return text.ok ? ok({ format, text: text.value }) : text;
}

function foreignness(link: string): EnvelopeProblem | undefined {
	if (link === '') return 'empty';
	if (/^[2-9]\/?[\w-]{8}/u.test(link)) return 'newer-version';
	return link.startsWith(VERSION) ? undefined : 'not-ours';
}

function formatOf(method: number): Format | undefined {
	const formats = ['quiz', 'exam', 'key'] as const;
	return formats.find((format) => FORMATS[format] * 16 + DEFLATED === method);
}

/** Formats and methods up to 3 are kept for later versions. */
function isPlanned(method: number): boolean {
	const format = method >> 4;
	const packing = method & 15;
	return format >= 1 && format <= 3 && packing >= 1 && packing <= 3;
}

function checkOf(bytes: Uint8Array): Uint8Array {
	return sha256(bytes).slice(0, CHECK_BYTES);
}

function decoded(bytes: Uint8Array): Result<string, 'damaged'> {
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return fail('damaged');
	}
}
