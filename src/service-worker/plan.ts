/** A build as its own service worker knows it. */
export interface Plan {
	/** Tells one build from every other. */
	readonly id: string;
	/** What every file holds, by its address: the first 16 bytes of its SHA-256 in base64url. */
	readonly digests: ReadonlyMap<string, string>;
	/** What is fetched before the site counts as ready, and answered from the cache. */
	readonly precached: readonly string[];
	readonly pages: ReadonlySet<string>;
	/** The page that stands in for one that is not there. */
	readonly shell: string;
	/** The script of the generator; its name changes with the model's. */
	readonly generator: string | undefined;
}

/** What the host reads and does not serve, and the pictures that only shops of apps look at. */
const NOT_FOR_PAGES = /^(?:_[^/]*$|screenshots\/)/;
const DIGEST_CHARACTERS = 22;

/** Reads the list that building the site leaves in the worker (`service-worker-files.js`); `home` is the address of the first page. */
export function planOf(list: string, home: string): Plan {
	const [id = '', ...files] = list.split('|');
	const entries = files
		.map((file) => [file.slice(DIGEST_CHARACTERS), file.slice(0, DIGEST_CHARACTERS)] as const)
		.filter(([path]) => !NOT_FOR_PAGES.test(path));
	const shell = `${home}404.html`;
	const digests = new Map(entries.map(([path, digest]) => [addressOf(path, home), digest]));
	const addresses = [...digests.keys()];
	return {
		id,
		digests,
		precached: addresses.filter((address) => !isGenerator(address)),
		pages: new Set(addresses.filter((address) => address.endsWith('/') || address === shell)),
		shell,
		generator: addresses.find((address) => isGenerator(address) && address.endsWith('.js'))
	};
}

const addressOf = (path: string, home: string) => `${home}${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** The worker that writes questions and its language model: larger than all the rest, not needed to play, kept once it was wanted. */
export function isGenerator(address: string): boolean {
	return address.includes('/immutable/workers/');
}

/** Whether the name of a file holds the hash of its content, so that it is the same in every build. */
export function isHashed(address: string): boolean {
	return address.includes('/_app/immutable/');
}

/** Whether a response is the very file of this build, and not a part of it, the sign-in page of a network or a file of another build. */
export async function isSound(response: Response, digest: string | undefined): Promise<boolean> {
	if (response.status !== 200 || response.redirected || digest === undefined) return false;
	const bytes = await response.clone().arrayBuffer();
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return base64urlOf(hash).startsWith(digest);
}

function base64urlOf(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_');
}
