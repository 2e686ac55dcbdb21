import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Licences under which a package may be used here; none asks that this project take it over. */
const ALLOWED =
	/^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|OFL-1\.1|MPL-2\.0|Zlib| AND | OR )+\)?$/;

interface Lock {
	readonly packages: Readonly<
		Record<string, { readonly license?: string; readonly integrity?: string; readonly link?: boolean }>
	>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const others = Object.entries(packages).filter(([path]) => path !== '');

test('every package has a licence that lets it be used here', () => {
	expect(others.filter(([, { license = 'none' }]) => !ALLOWED.test(license)).map(([path]) => path)).toEqual(
		[]
	);
});

test('every package is locked to the very bytes that were looked at', () => {
	expect(
		others.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)
	).toEqual([]);
});
