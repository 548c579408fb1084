import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { isRunning } from './is-running.js';

/** What the system says of a place that may not be written to. */
const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Copies `build/` for this process alone, for as long as it runs: a later build deletes files that
 * pages which are open still ask for. Copies that killed servers of this machine left behind are cleared
 * away.
 * @param {string} root the project's folder
 * @returns {string} the folder of the copy; `build` itself where the project may not be written to
 */
export function copyBuild(root) {
	const build = join(root, 'build');
	// By machine: containers that share the project do not see each other's processes.
	const serving = join(root, '.cache', 'serving', hostname());
	const own = join(serving, String(process.pid));
	try {
		for (const pid of existsSync(serving) ? readdirSync(serving) : []) {
			// One of our own number is of an earlier life: in containers many a server is number 1.
			if (Number(pid) === process.pid || !isRunning(Number(pid))) remove(join(serving, pid));
		}
		cpSync(build, own, { recursive: true });
	} catch (error) {
		if (error instanceof Error && 'code' in error && READ_ONLY.has(String(error.code)))
			return build;
		throw error;
	}
	process.on('exit', () => remove(own));
	return own;
}

/** @param {string} folder */
const remove = (folder) => rmSync(folder, { recursive: true, force: true });
