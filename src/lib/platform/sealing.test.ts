import { Aes128Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { suite } from './hpke-suite';
import { classKeyFrom, newClassKey, open, seal } from './sealing';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const text64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** RFC 9180, appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode. */
const RFC = {
	info: hex('4f6465206f6e2061204772656369616e2055726e'),
	ikmE: hex('7268600d403fce431561aef583ee1613527cff655c1343f29812e66706df3234'),
	pkEm: hex('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'),
	ikmR: hex('6db9df30aa07dd42ee5e8181afdb977e538f5e1fec8a06223f33f7013e525037'),
	pkRm: hex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'),
	skRm: hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
	plain: hex('4265617574792069732074727574682c20747275746820626561757479'),
	aad: hex('436f756e742d30'),
	cipher: hex('f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a')
};

async function madeKey() {
	const made = await newClassKey();
	if (!made.ok) throw new Error(made.problem);
	return made.value;
}

async function sealed(plain: Uint8Array, publicKey: string, info: Uint8Array): Promise<Uint8Array> {
	const done = await seal(plain, { publicKey, info });
	if (!done.ok) throw new Error(done.problem);
	return done.value;
}

afterEach(() => vi.restoreAllMocks());

describe('the suite and RFC 9180, A.1.1', () => {
	it('agree on the recipient’s keys', async () => {
		const pair = await suite.DeriveKeyPair(RFC.ikmR, true);
		expect(await suite.SerializePublicKey(pair.publicKey)).toEqual(RFC.pkRm);
		expect(await suite.SerializePrivateKey(pair.privateKey)).toEqual(RFC.skRm);
	});

	it('agree on what is sealed under the RFC’s ephemeral key', async () => {
		const ephemeral = await suite.DeriveKeyPair(RFC.ikmE, true);
		vi.spyOn(crypto.subtle, 'generateKey').mockResolvedValue(ephemeral as CryptoKeyPair);
		const { info, aad } = RFC;
		const done = await suite.Seal(await suite.DeserializePublicKey(RFC.pkRm), RFC.plain, { info, aad });
		expect(done.encapsulatedSecret).toEqual(RFC.pkEm);
		expect(done.ciphertext).toEqual(RFC.cipher);
	});

	it('agree on what is opened', async () => {
		const publicKey = await suite.DeserializePublicKey(RFC.pkRm);
		const key = { publicKey, privateKey: await suite.DeserializePrivateKey(RFC.skRm) };
		const { info, aad } = RFC;
		expect(await suite.Open(key, RFC.pkEm, RFC.cipher, { info, aad })).toEqual(RFC.plain);
	});
});

describe('sealing and @hpke/core', () => {
	const other = new CipherSuite({
		kem: new DhkemX25519HkdfSha256(),
		kdf: new HkdfSha256(),
		aead: new Aes128Gcm()
	});

	it('read each other', async () => {
		const { key, text } = await madeKey();
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 200 }),
				fc.uint8Array({ maxLength: 40 }),
				async (plain, info) => {
					const recipientPublicKey = await other.kem.deserializePublicKey(
						Buffer.from(key.publicKey, 'base64url')
					);
					const { enc, ct } = await other.seal({ recipientPublicKey, info }, plain);
					const theirs = Uint8Array.from([...new Uint8Array(enc), ...new Uint8Array(ct)]);
					expect(await open(theirs, { key, info })).toEqual({ ok: true, value: plain });

					const ours = await sealed(plain, key.publicKey, info);
					const recipientKey = await other.kem.deserializePrivateKey(
						Buffer.from(text.privateKey, 'base64url')
					);
					const opened = await other.open({ recipientKey, info, enc: ours.slice(0, 32) }, ours.slice(32));
					expect(new Uint8Array(opened)).toEqual(plain);
				}
			),
			{ numRuns: 30 }
		);
	});
});

describe('what is sealed to a class', () => {
	const plain = bytesOf('ten answers');
	const info = bytesOf('0123456789abcdef');

	it('is opened by its key, and is 48 bytes longer', async () => {
		const { key } = await madeKey();
		const code = await sealed(plain, key.publicKey, info);
		expect(code).toHaveLength(plain.length + 48);
		expect(await open(code, { key, info })).toEqual({ ok: true, value: plain });
	});

	it('is opened by no other key and for no other quiz', async () => {
		const [{ key }, { key: otherKey }] = await Promise.all([madeKey(), madeKey()]);
		const code = await sealed(plain, key.publicKey, info);
		const refused = { ok: false, problem: 'not-opened' };
		expect(await open(code, { key: otherKey, info })).toEqual(refused);
		expect(await open(code, { key: { ...key, publicKey: otherKey.publicKey }, info })).toEqual(refused);
		expect(await open(code, { key, info: bytesOf('0123456789abcdee') })).toEqual(refused);
	});

	it('is refused with any single bit flipped, and cut anywhere', async () => {
		const { key } = await madeKey();
		const code = await sealed(plain, key.publicKey, info);
		const flipped = [...code.keys()].flatMap((place) =>
			Array.from({ length: 8 }, (_, bit) =>
				code.map((byte, index) => (index === place ? byte ^ (1 << bit) : byte))
			)
		);
		const cut = [...code.keys()].map((length) => code.slice(0, length));
		for (const changed of [...flipped, ...cut, Uint8Array.from([...code, 0])])
			expect(await open(changed, { key, info })).toEqual({ ok: false, problem: 'not-opened' });
	});

	it('is not sealed to what is no key', async () => {
		for (const publicKey of ['', 'AAAA', '?', text64(new Uint8Array(32))])
			expect(await seal(plain, { publicKey, info })).toEqual({ ok: false, problem: 'wrong-key' });
	});
});

describe('a class key', () => {
	it('lets its private half out once, as text, and never again', async () => {
		const { key, text } = await madeKey();
		expect(key.privateKey.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('pkcs8', key.privateKey)).rejects.toThrow();
		expect(text.publicKey).toBe(key.publicKey);
		expect(text.privateKey).toMatch(/^[\w-]{43}$/);
	});

	it('is the same after its text', async () => {
		const { key, text } = await madeKey();
		const back = await classKeyFrom(text);
		const code = await sealed(bytesOf('x'), key.publicKey, bytesOf('q'));
		expect(back.ok && back.value.privateKey.extractable).toBe(false);
		expect(back.ok && (await open(code, { key: back.value, info: bytesOf('q') })).ok).toBe(true);
	});

	it('is refused when its halves do not belong together', async () => {
		const [one, other] = await Promise.all([madeKey(), madeKey()]);
		expect(await classKeyFrom({ ...one.text, publicKey: other.text.publicKey })).toEqual({
			ok: false,
			problem: 'wrong-key'
		});
	});
});

describe('a browser that cannot seal', () => {
	it.each([
		['insecure-page', () => vi.stubGlobal('crypto', { getRandomValues: () => 0 })],
		[
			'no-x25519',
			() =>
				vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('', 'NotSupportedError'))
		]
	])('says %s', async (problem, hinder) => {
		vi.resetModules();
		const fresh = await import('./sealing');
		hinder();
		const refused = { ok: false, problem };
		expect(await fresh.newClassKey()).toEqual(refused);
		expect(await fresh.seal(bytesOf('x'), { publicKey: '', info: bytesOf('') })).toEqual(refused);
		vi.unstubAllGlobals();
	});
});
