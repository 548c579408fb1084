import { existsSync } from 'node:fs';
import { findChromium } from './browser.ts';

type Run = (command: string, args: readonly string[]) => boolean;

/**
 * Installs a browser when there is none, and says whether there is one now. The system's packages
 * are touched only as root with `CI` set, where nobody minds; anywhere else Playwright brings its own.
 */
export function ensureBrowser(run: Run): boolean {
	if (isThere()) return true;
	console.log('No Chromium or Chrome found: installing one (this is done once) ...');
	if (mayInstallPackages()) installPackage(run);
	if (!isThere()) run('playwright', ['install', 'chromium']);
	if (isThere()) return true;
	console.error(
		'There is no browser for the browser tests, and none could be installed. Install Chromium or ' +
			'Chrome, or set CHROMIUM_PATH to the program.'
	);
	return false;
}

const isThere = (): boolean => {
	const path = findChromium();
	return path !== undefined && existsSync(path);
};

const mayInstallPackages = (): boolean =>
	Boolean(process.env['CI']) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installPackage(run: Run): void {
	run('apt-get', ['update', '-q']);
	run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium']);
}
