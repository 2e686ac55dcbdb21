import { existsSync } from 'node:fs';
import { canInstallByApt, installByApt, run } from './system-packages';

/** WebKit as Debian builds it for GTK, the driver that starts it, and the display it draws on. */
export interface WebKit {
	readonly driver: string;
	readonly display: string;
}

const SYSTEMS = { driver: '/usr/bin/WebKitWebDriver', display: '/usr/bin/Xvfb' } as const;
const APT_PACKAGES = ['webkit2gtk-driver', 'xvfb'];

/** Playwright's own WebKit is for few systems and of no release: the system's is what is tried. */
export function findWebKit(): WebKit | { readonly missing: string } {
	return find() ?? install() ?? { missing: `${APT_PACKAGES.join(' and ')} are not on this machine` };
}

function find(): WebKit | undefined {
	const driver = process.env['WEBKIT_DRIVER_PATH'] ?? SYSTEMS.driver;
	const isThere = existsSync(driver) && run(driver, ['--help']) && existsSync(SYSTEMS.display);
	return isThere ? { ...SYSTEMS, driver } : undefined;
}

function install(): WebKit | undefined {
	console.log('No WebKit on this machine yet: installing one, which can take some minutes.');
	return canInstallByApt() && installByApt(APT_PACKAGES) ? find() : undefined;
}
