import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../core/base/result';

/** Writes a file whole or not at all: first beside its place, then by renaming. A problem is one sentence. */
export function saveFile(path: string, text: string): Result<string, string> {
	const draft = `${path}.${process.pid}.tmp`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(draft, text, { flag: 'wx' });
		renameSync(draft, path);
		return ok(path);
	} catch {
		discard(draft);
		return fail(`"${path}" cannot be written.`);
	}
}

/** Takes a draft away if there is one; where nothing could be written there is none. */
function discard(draft: string): void {
	try {
		if (existsSync(draft)) rmSync(draft);
	} catch {
		return;
	}
}
