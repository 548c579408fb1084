import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where the installers of macOS and Windows put it, below these folders. */
const FOLDERS = ['/Applications', process.env['ProgramFiles'], process.env['LOCALAPPDATA']];
const PLACES = [
	'Google Chrome.app/Contents/MacOS/Google Chrome',
	'Chromium.app/Contents/MacOS/Chromium',
	'Google/Chrome/Application/chrome.exe',
	'Chromium/Application/chrome.exe'
];

/** The browser for the tests: the one that was asked for, else Playwright's own, else the system's. */
export function findChromium(): string | undefined {
	const asked = process.env['CHROMIUM_PATH'];
	if (asked) return asked;
	const own = chromium.executablePath();
	return [own, ...systemPaths()].find((path) => existsSync(path));
}

function systemPaths(): readonly string[] {
	const onPath = (process.env['PATH'] ?? '').split(delimiter);
	const installed = FOLDERS.filter((folder) => folder !== undefined);
	return [
		...onPath.flatMap((folder) => NAMES.map((name) => join(folder, name))),
		...installed.flatMap((folder) => PLACES.map((place) => join(folder, place)))
	];
}
