// Checks everything: `npm test`, or only what is named: `npm test -- build lint types unit browser`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { ensureBrowser } from './e2e/ensure-browser.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');

interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

interface Runner {
	readonly name: string;
	readonly run: () => Tally;
}

const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Whether the command ended well. Its output goes straight through. */
function succeeds(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
	const { status } = spawnSync(command, args, {
		cwd: ROOT,
		env: { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, ...env },
		shell: process.platform === 'win32',
		stdio: 'inherit'
	});
	return status === 0;
}

/** A check that is right or wrong as a whole; all its steps run, so that every problem is shown. */
const check = (...steps: readonly (readonly [string, ...string[]])[]): Tally => {
	const outcomes = steps.map(([command, ...args]) => succeeds(command, args));
	return outcomes.every(Boolean) ? PASSED : FAILED;
};

/** A runner that fell over before it could count is one failure more than it counted. */
const settle = (tally: Tally, ended: boolean): Tally =>
	ended || tally.failed > 0 ? tally : { ...tally, failed: 1 };

const readReport = (path: string): unknown =>
	existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};

/** The numbers that stand under these names, with 0 for what is not there. */
const countsIn = (report: unknown, ...names: readonly string[]): number =>
	names.reduce((sum, name) => {
		const count: unknown = Object(report)[name];
		return typeof count === 'number' ? sum + count : sum;
	}, 0);

function unit(): Tally {
	// One of them reads what is sent to browsers.
	if (build() === FAILED) return FAILED;
	const path = join(folder, 'unit.json');
	const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
	const ended = succeeds('vitest', args);
	const report = readReport(path);
	return settle(
		{
			passed: countsIn(report, 'numPassedTests'),
			failed: countsIn(report, 'numFailedTests'),
			skipped: countsIn(report, 'numPendingTests', 'numTodoTests')
		},
		ended
	);
}

function browser(): Tally {
	if (build() === FAILED || !ensureBrowser(succeeds)) return FAILED;
	const path = join(folder, 'browser.json');
	const args = ['test', '--config=tests/e2e/playwright.config.ts', '--reporter=list,json'];
	const ended = succeeds('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: path });
	const stats: unknown = Object(readReport(path)).stats;
	return settle(
		{
			passed: countsIn(stats, 'expected'),
			failed: countsIn(stats, 'unexpected', 'flaky'),
			skipped: countsIn(stats, 'skipped')
		},
		ended
	);
}

/** Does nothing when no source changed since the last one; what an older one does proves nothing. */
const build = (): Tally => check(['node', 'src/cli/prepare.js', 'build']);

const RUNNERS: readonly Runner[] = [
	{ name: 'build', run: build },
	{
		name: 'lint',
		run: () => check(['svelte-kit', 'sync'], ['prettier', '--check', '.'], ['eslint', '.'])
	},
	{
		name: 'types',
		run: () => check(['svelte-kit', 'sync'], ['svelte-check', '--tsconfig', './tsconfig.json'])
	},
	{ name: 'unit', run: unit },
	{ name: 'browser', run: browser }
];

const wording = ({ passed, failed, skipped }: Tally): string =>
	`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !RUNNERS.some((runner) => runner.name === name));
if (unknown.length > 0) {
	const known = RUNNERS.map(({ name }) => name).join(', ');
	console.error(`There is no ${unknown.join(', ')} to run: it is one of ${known}.`);
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'baige-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const tallies = RUNNERS.filter(({ name }) => named.length === 0 || named.includes(name)).map(
	({ name, run }) => {
		console.log(`\n== ${name}`);
		const tally = run();
		console.log(`== ${name}: ${wording(tally)}`);
		return { name, tally };
	}
);

const sum = (of: keyof Tally): number => tallies.reduce((all, { tally }) => all + tally[of], 0);
console.log('\n');
for (const { name, tally } of tallies) console.log(`${name.padEnd(8)} ${wording(tally)}`);
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped: they are named above`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
