import { error } from '@sveltejs/kit';

/**
 * What a file of this site holds, as the page's own `load` is given it; the build wrote the file, so it is trusted.
 * Kit puts it into the page, and pages lead to each other without more code than `fetch`.
 */
export async function ownData<Data>(fetching: Promise<Response>): Promise<Data> {
	const response = await fetching;
	if (!response.ok) error(404);
	return (await response.json()) as Data;
}
