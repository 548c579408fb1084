import { defineConfig } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MINUTE_MS = 60_000;

/** Made once, by the process that starts the server; its workers read this file too. */
function dataFolder(): string {
	const made = process.env['E2E_DATA'];
	if (made) return made;
	const folder = mkdtempSync(join(tmpdir(), 'baige-e2e-'));
	process.env['E2E_DATA'] = folder;
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

const executablePath = findChromium();

export default defineConfig({
	testDir: '.',
	outputDir: join(ROOT, 'test-results'),
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	retries: 0,
	// A slow machine is no fault of the game: only what never happens fails.
	timeout: 10 * MINUTE_MS,
	expect: { timeout: 2 * MINUTE_MS },
	reporter: 'list',
	use: {
		baseURL: `http://127.0.0.1:${process.env['E2E_PORT'] ?? '3000'}`,
		launchOptions: executablePath === undefined ? {} : { executablePath },
		// Motion is drawn without a graphics card here, which takes longer than what it moves; and what
		// moves cannot be looked at. A test of motion asks for it.
		contextOptions: { reducedMotion: 'reduce' },
		// The trace of a whole round of six browsers costs as much as the round.
		trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
		screenshot: 'only-on-failure'
	},
	webServer: {
		command: `"${process.execPath}" src/server.js`,
		cwd: ROOT,
		env: {
			...Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)),
			HOST: '127.0.0.1',
			PORT: '0',
			ORIGIN: '',
			DATABASE_URL: `sqlite:${join(dataFolder(), 'baige.db')}`
		},
		wait: { stdout: /Bäige is ready: http:\/\/127\.0\.0\.1:(?<e2e_port>\d+)/ },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
		timeout: 2 * MINUTE_MS
	}
});
