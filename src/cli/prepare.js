// Runs before the other npm scripts: installs what is missing and, when asked with `build`, builds
// what is stale. It needs no package, works on Node 20, and says everything on standard error.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockIn, readStamp, stampIn } from './build-state.js';
import { withLock } from './with-lock.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const BIN = join(ROOT, 'node_modules', '.bin');
const LOCK = lockIn(ROOT);
/** What the build is made of. Fact bases are read at run time; the commands are not in it. */
const SOURCES = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
const NOT_BUILT = [join('src', 'cli'), join('src', 'server.js')];

/** @param {string} line */
const say = (line) => process.stderr.write(`baige: ${line}\n`);

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether node_modules holds what the lock file says; packages for other platforms may be absent. */
function isInstalled() {
	const seen = join(ROOT, 'node_modules', '.package-lock.json');
	if (!existsSync(seen)) return false;
	const installed = readJson(seen).packages;
	const wanted = Object.entries(readJson(join(ROOT, 'package-lock.json')).packages);
	return wanted.every(([path, entry]) => {
		if (path === '') return true;
		const found = installed[path];
		return found ? found.version === entry.version : entry.optional === true;
	});
}

/** npm must not run on the Node that it is about to replace. */
function pathWithoutBin() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.filter((folder) => resolve(folder) !== BIN).join(delimiter);
}

function install() {
	say('installing packages (this is done once) ...');
	// The level is set because `npm run -s` would hand its silence down, errors included.
	const { status } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error'], {
		cwd: ROOT,
		env: { ...process.env, PATH: pathWithoutBin() },
		shell: process.platform === 'win32',
		stdio: ['ignore', 2, 2]
	});
	if (status !== 0) stop('npm ci failed: its own message is above.');
}

/** @param {string} line @returns {never} */
function stop(line) {
	say(line);
	process.exit(1);
}

/** The Node of the npm package, else the one that runs this. */
function runtime() {
	const name = process.platform === 'win32' ? 'node.exe' : 'node';
	const packaged = join(ROOT, 'node_modules', 'node', 'bin', name);
	return existsSync(packaged) ? packaged : process.execPath;
}

const HAS_ALL = "process.features.typescript && process.getBuiltinModule?.('node:sqlite')";

/** Asks for what the code needs and not for a version: TypeScript as it is, and the database. */
function isRuntimeGood() {
	// Usually this very process: a second start should not cost another one.
	if (process.features.typescript && process.getBuiltinModule?.('node:sqlite')) return true;
	const probe = spawnSync(runtime(), ['--no-warnings', '-e', `process.exit(${HAS_ALL} ? 0 : 1)`]);
	return probe.status === 0;
}

const needsNode = () =>
	`needs Node 24 (or 22.18 and later). The npm package 'node' brings it, but could not be had for ` +
	`${process.platform}-${process.arch}, and this machine's own is ${process.version}. ` +
	'Install Node 24 and run the command again.';

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
	if (NOT_BUILT.includes(path) || !existsSync(join(ROOT, path))) return [];
	if (!statSync(join(ROOT, path)).isDirectory()) return [path];
	const entries = readdirSync(join(ROOT, path)).sort();
	return entries.flatMap((entry) => filesUnder(join(path, entry)));
}

function hashSources() {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap(filesUnder)) {
		const content = readFileSync(join(ROOT, path));
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

const isBuilt = () => readStamp(ROOT) === hashSources();

function build() {
	say('building ...');
	// Taken before the build: what is edited meanwhile is built the next time.
	const stamp = hashSources();
	rmSync(stampIn(ROOT), { force: true });
	const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status } = spawnSync(runtime(), [vite, 'build', '--logLevel', 'warn'], {
		cwd: ROOT,
		env: { ...process.env, PATH: BIN + delimiter + pathWithoutBin() },
		stdio: ['ignore', 2, 2]
	});
	if (status !== 0) stop('the build failed: its own message is above.');
	writeFileSync(stampIn(ROOT), stamp);
}

const isReady = () => isInstalled() && isRuntimeGood();
const isStale = () => process.argv.includes('build') && !isBuilt();

/** Two commands started at once must not install or build over each other. */
function prepare() {
	if (!isReady()) install();
	if (!isRuntimeGood()) stop(needsNode());
	if (isStale()) build();
}

if (!isReady() || isStale()) {
	withLock(LOCK, prepare, (owner) => say(`waiting for another command (process ${owner}) ...`));
}
