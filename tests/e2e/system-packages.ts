import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const INSTALL_TIME_LIMIT = 10 * 60_000;
export const isRoot = process.getuid?.() === 0;

/** Whether a command ends well; what it prints is not seen. */
export function run(command: string, options: readonly string[]): boolean {
	try {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		execFileSync(command, options, { stdio: 'ignore', timeout: INSTALL_TIME_LIMIT, env });
		return true;
	} catch {
		return false;
	}
}

/** Whether this machine's own packages can be installed, and its lists of them are new. */
export function canInstallByApt(): boolean {
	return isRoot && isDebianLike() && run('apt-get', ['update', '-qq']);
}

export function installByApt(names: readonly string[]): boolean {
	return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

function isDebianLike(): boolean {
	const release = '/etc/os-release';
	return existsSync(release) && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
}
