import { spawnSync } from 'node:child_process';

const TIME_LIMIT_MS = 60_000;

interface Audit {
	readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
}

/** How many known weaknesses of a kind that counts the dependencies have, asked of the registry; undefined where it does not tell. */
export function knownWeaknesses(): number | undefined {
	const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: TIME_LIMIT_MS });
	try {
		const { vulnerabilities } = (JSON.parse(stdout) as Audit).metadata ?? {};
		return vulnerabilities && (vulnerabilities['high'] ?? 0) + (vulnerabilities['critical'] ?? 0);
	} catch {
		return undefined;
	}
}
