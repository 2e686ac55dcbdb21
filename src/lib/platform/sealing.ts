import { fromBase64url, toBase64url } from '../../core/base/base64url';
import { fail, ok, type Result } from '../../core/base/result';
import { suite } from './hpke-suite';

/** What opens the results of a class. As it is, it can be kept in IndexedDB; no page can read the private key out of it. */
export interface ClassKey {
	/** 32 bytes in base64url: what quizzes carry as `resultsTo`. */
	readonly publicKey: string;
	readonly privateKey: CryptoKey;
}

/** Both halves as text, 32 bytes each in base64url: what a backup file holds. It is told once, when the key is made. */
export interface KeyText {
	readonly publicKey: string;
	readonly privateKey: string;
}

/**
 * Why this browser seals and opens nothing. `insecure-page`: the address is neither https nor this device's own, so the browser
 * withholds its cryptography. `no-x25519`: the browser is too old for it.
 */
export type SealingProblem = 'insecure-page' | 'no-x25519';

const ENCAPSULATED_BYTES = 32;
const TAG_BYTES = 16;

/** A new key of a class, and its text for the backup file, which is to be saved before anything is sealed to the key. */
export async function newClassKey(): Promise<
	Result<{ readonly key: ClassKey; readonly text: KeyText }, SealingProblem>
> {
	return onSuite(async () => {
		const pair = await suite.GenerateKeyPair(true);
		const privateBytes = await suite.SerializePrivateKey(pair.privateKey);
		const publicKey = toBase64url(await suite.SerializePublicKey(pair.publicKey));
		// The copy that is kept lets nothing out.
		const privateKey = await suite.DeserializePrivateKey(privateBytes, false);
		return ok({
			key: { publicKey, privateKey },
			text: { publicKey, privateKey: toBase64url(privateBytes) }
		});
	});
}

/** The key that a text tells; `wrong-key` when its halves are no keys or do not belong together. */
export async function classKeyFrom(text: KeyText): Promise<Result<ClassKey, SealingProblem | 'wrong-key'>> {
	return onSuite<ClassKey, 'wrong-key'>(async () => {
		const bytes = fromBase64url(text.privateKey);
		if (!bytes.ok) return fail('wrong-key');
		const privateKey = await suite.DeserializePrivateKey(bytes.value, false).catch(() => undefined);
		if (!privateKey) return fail('wrong-key');
		const key = { publicKey: text.publicKey, privateKey };
		return (await opensItsOwn(key)) ? ok(key) : fail('wrong-key');
	});
}

/** Seals bytes (RFC 9180, base mode) so that only the holder of the private key opens them, and only for this `info`: 48 bytes more than given. */
export async function seal(
	bytes: Uint8Array,
	{ publicKey, info }: { readonly publicKey: string; readonly info: Uint8Array }
): Promise<Result<Uint8Array, SealingProblem | 'wrong-key'>> {
	return onSuite<Uint8Array, 'wrong-key'>(async () => {
		const read = fromBase64url(publicKey);
		if (!read.ok) return fail('wrong-key');
		try {
			const key = await suite.DeserializePublicKey(read.value);
			const { encapsulatedSecret, ciphertext } = await suite.Seal(key, bytes, { info });
			return ok(Uint8Array.from([...encapsulatedSecret, ...ciphertext]));
		} catch {
			return fail('wrong-key');
		}
	});
}

/** The bytes that were sealed to this key for this `info`; `not-opened` when they were sealed to another, for another, or changed. */
export async function open(
	sealed: Uint8Array,
	{ key, info }: { readonly key: ClassKey; readonly info: Uint8Array }
): Promise<Result<Uint8Array, SealingProblem | 'not-opened'>> {
	return onSuite<Uint8Array, 'not-opened'>(async () => {
		if (sealed.length < ENCAPSULATED_BYTES + TAG_BYTES) return fail('not-opened');
		const publicBytes = fromBase64url(key.publicKey);
		if (!publicBytes.ok) return fail('not-opened');
		const encapsulated = sealed.slice(0, ENCAPSULATED_BYTES);
		try {
			const publicKey = await suite.DeserializePublicKey(publicBytes.value);
			const pair = { publicKey, privateKey: key.privateKey };
			return ok(await suite.Open(pair, encapsulated, sealed.slice(ENCAPSULATED_BYTES), { info }));
		} catch {
			return fail('not-opened');
		}
	});
}

async function opensItsOwn(key: ClassKey): Promise<boolean> {
	const info = new Uint8Array();
	const sealed = await seal(Uint8Array.of(1), { publicKey: key.publicKey, info });
	return sealed.ok && (await open(sealed.value, { key, info })).ok;
}

let hasX25519: Promise<boolean> | undefined;

/** What a browser cannot do at all is told apart from what a text or key got wrong. */
async function onSuite<Value, Problem = never>(
	work: () => Promise<Result<Value, Problem>>
): Promise<Result<Value, Problem | SealingProblem>> {
	// On plain http there is no `subtle`, whatever the types say.
	if (!('subtle' in crypto)) return fail('insecure-page');
	hasX25519 ??= suite.GenerateKeyPair().then(
		() => true,
		() => false
	);
	return (await hasX25519) ? work() : fail('no-x25519');
}
