import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const MODULE = pathToFileURL('src/cli/copy-build.js').href;

let project: string;

beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'baige-copy-'));
	write('build/index.js', 'built');
	write('build/.sources', 'whole');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(path: string, text: string): void {
	mkdirSync(join(project, path, '..'), { recursive: true });
	writeFileSync(join(project, path), text);
}

/** A program that copies, tells its `own` folder, and does `more` with it. */
const program = (more: string, before = ''): readonly string[] => [
	'--input-type=module',
	'--eval',
	`import fs from 'node:fs';
	import { syncBuiltinESMExports } from 'node:module';
	${before}
	const { copyBuild } = await import(${JSON.stringify(MODULE)});
	const own = copyBuild(${JSON.stringify(project)});
	process.stdout.write(String(own));
	${more}`
];

/** Copies in a process of its own. */
function copy(more = '', before = ''): { folder: string; pid: number } {
	const { pid, stdout, stderr } = spawnSync(process.execPath, program(more, before), {
		encoding: 'utf8'
	});
	expect(stderr).toBe('');
	return { folder: stdout, pid };
}

/** Tells what stands in a file of the copy. */
const tell = (file: string): string =>
	`process.stdout.write(' ' + fs.readFileSync(own + '/${file}', 'utf8'));`;

describe('the copy of the build that a server runs from', () => {
	it('is its own, and goes with it', () => {
		const { folder, pid } = copy();
		expect(folder).toBe(join(project, '.cache/serving', hostname(), String(pid)));
		expect(existsSync(folder)).toBe(false);
	});

	it('is left alone by servers of another machine that share the project', () => {
		const other = '.cache/serving/another-machine/1/index.js';
		write(other, 'theirs');
		copy();
		expect(readFileSync(join(project, other), 'utf8')).toBe('theirs');
	});

	it('stays when its server is killed, until the next one starts', () => {
		const { folder } = copy("process.kill(process.pid, 'SIGKILL');");
		expect(readFileSync(join(folder, 'index.js'), 'utf8')).toBe('built');
		copy();
		expect(existsSync(folder)).toBe(false);
	});

	it('is left alone by other servers while its own runs', () => {
		const other = `.cache/serving/${hostname()}/${process.pid}/index.js`;
		write(other, 'of a server that runs');
		copy();
		expect(readFileSync(join(project, other), 'utf8')).toBe('of a server that runs');
	});

	it('has nothing of an earlier server of the same number', () => {
		const { folder } = copy(`
			fs.writeFileSync(own + '/old.js', '');
			copyBuild(${JSON.stringify(project)});
			process.stdout.write(' ' + fs.existsSync(own + '/old.js'));`);
		expect(folder).toMatch(/ false$/);
	});

	it('is made of no build that is not whole', () => {
		rmSync(join(project, 'build/.sources'));
		expect(copy().folder).toBe('null');
		rmSync(join(project, 'build'), { recursive: true });
		expect(copy().folder).toBe('null');
	});

	it('waits for whoever is just building', async () => {
		rmSync(join(project, 'build/.sources'));
		write('.cache/prepare.lock', String(process.pid));
		const child = spawn(process.execPath, program(tell('index.js')));
		const output = child.stdout.setEncoding('utf8').toArray();
		const [words] = await once(child.stderr, 'data');
		expect(String(words)).toContain(`waiting for the build (process ${process.pid})`);
		write('build/index.js', 'built anew');
		write('build/.sources', 'whole again');
		expect((await output).join('')).toMatch(/ built anew$/);
	});

	it('is made again when a build has begun and ended under it', () => {
		const { folder } = copy(
			tell('index.js'),
			`const { cpSync } = fs;
			fs.cpSync = (...call) => {
				fs.cpSync = cpSync;
				syncBuiltinESMExports();
				cpSync(...call);
				fs.writeFileSync(${JSON.stringify(join(project, 'build/index.js'))}, 'built anew');
				fs.writeFileSync(${JSON.stringify(join(project, 'build/.sources'))}, 'whole again');
			};
			syncBuiltinESMExports();`
		);
		expect(folder).toMatch(/ built anew$/);
	});

	// Not even root may make a folder in Linux's list of devices.
	it.runIf(process.platform === 'linux')('is the build itself where nothing may be written', () => {
		symlinkSync('/sys', join(project, '.cache'));
		expect(copy().folder).toBe(join(project, 'build'));
	});
});
