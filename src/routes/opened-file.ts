import { resolve } from '$app/paths';
import type { Games } from '$lib/state/games';
import type { OpenFileProblem } from '$lib/state/open-file';

/** Leads from a page to the quiz in a file, which is looked at before it is played; or says why there is none. */
export async function openedFile(file: File, games: Games): Promise<OpenFileProblem | undefined> {
	const { openQuizFile } = await import('$lib/state/open-file');
	const found = await openQuizFile(file, games);
	if (!found.ok) return found.problem;
	location.assign(resolve(`/play/#preview=${found.value}`));
	return undefined;
}
