/** Where what the device's share sheet gave waits for the page that asks for it. Not one of the caches by version: an update leaves it. */
export const SHARED_CACHE = 'shared-with-five-ws';

const FIELDS = ['title', 'text', 'url'] as const;
const LONGEST_FILE_BYTES = 5_000_000;

/** What was shared as plain data: texts as they came, and the text of a file that is not too long. */
export async function sharedFields(form: FormData): Promise<Readonly<Record<string, string>>> {
	const texts = FIELDS.flatMap((name) => {
		const value = form.get(name);
		return typeof value === 'string' && value !== '' ? [[name, value]] : [];
	});
	const file = form.get('file');
	const isReadable = file instanceof File && file.size > 0 && file.size <= LONGEST_FILE_BYTES;
	return Object.fromEntries(
		isReadable ? [...texts, ['file', await file.text()], ['name', file.name]] : texts
	);
}
