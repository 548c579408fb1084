import { spawnSync } from 'node:child_process';
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
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(path: string, text: string): void {
	mkdirSync(join(project, path, '..'), { recursive: true });
	writeFileSync(join(project, path), text);
}

/** Copies in a process of its own, which then does `more` with its `own` folder. */
function copy(more = ''): { folder: string; pid: number } {
	const script = `
		const { copyBuild } = await import(${JSON.stringify(MODULE)});
		const own = copyBuild(${JSON.stringify(project)});
		process.stdout.write(own);
		${more}`;
	const { pid, stdout, stderr } = spawnSync(
		process.execPath,
		['--input-type=module', '--eval', script],
		{ encoding: 'utf8' }
	);
	expect(stderr).toBe('');
	return { folder: stdout, pid };
}

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
			const { existsSync, writeFileSync } = await import('node:fs');
			writeFileSync(own + '/old.js', '');
			copyBuild(${JSON.stringify(project)});
			process.stdout.write(' ' + existsSync(own + '/old.js'));`);
		expect(folder).toMatch(/ false$/);
	});

	// Not even root may make a folder in Linux's list of devices.
	it.runIf(process.platform === 'linux')('is the build itself where nothing may be written', () => {
		symlinkSync('/sys', join(project, '.cache'));
		expect(copy().folder).toBe(join(project, 'build'));
	});
});
