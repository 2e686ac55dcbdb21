/** What Kit lists of a build; every address begins with `base`. */
export interface Built {
	readonly base: string;
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly prerendered: readonly string[];
	readonly version: string;
}

/** What is fetched before the site counts as ready, and how it is answered for. */
export interface Plan {
	/** What is answered from the cache. */
	readonly precached: ReadonlySet<string>;
	/** The script of the generator; its name changes with the model's. */
	readonly generator: string | undefined;
	/** Addresses with the hash of their content in the name. */
	readonly hashed: ReadonlySet<string>;
	readonly pages: ReadonlySet<string>;
	/** The page that stands in for one that is not there. */
	readonly shell: string;
	/** What every page of this build names. */
	readonly version: string;
}

/** The worker that writes questions and its language model: larger than all the rest, and not needed to play. */
const GENERATOR = /\/immutable\/workers\//;
/** Read by the host, not served by it. */
const FOR_THE_HOST = /\/_[^/]*$/;

export function planOf({ base, build, files, prerendered, version }: Built): Plan {
	const shell = `${base}/404.html`;
	const pages = [...prerendered.filter((address) => address.endsWith('/')), shell];
	const other = prerendered.filter((address) => !address.endsWith('/'));
	const served = files.filter((address) => !FOR_THE_HOST.test(address));
	return {
		precached: new Set([...build.filter((address) => !isGenerator(address)), ...served, ...other, ...pages]),
		generator: build.find(isGenerator),
		hashed: new Set(build),
		pages: new Set(pages),
		shell,
		version
	};
}

/** Whether a file belongs to the generator, which is kept once it was wanted; Kit does not list all of them. */
export function isGenerator(address: string): boolean {
	return GENERATOR.test(address);
}

export type Expected = { readonly kind: 'page'; readonly naming: string } | { readonly kind: 'file' };

export function expectedAt({ pages, version }: Plan, address: string): Expected {
	return pages.has(address) ? { kind: 'page', naming: version } : { kind: 'file' };
}

/** Whether a response is what was asked for, and not the sign-in page of a network or a page of another version. */
export async function isSound(response: Response, expected: Expected): Promise<boolean> {
	if (response.status !== 200 || response.redirected) return false;
	const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (expected.kind === 'file') return !isHtml;
	return isHtml && (await response.clone().text()).includes(expected.naming);
}
