import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findBuilder, readStamp } from './build-state.js';
import { isRunning } from './is-running.js';

/** What the system says of a place that may not be written to. */
const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Copies `build/` for this process alone, for as long as it runs: a later build deletes files that
 * pages which are open still ask for. Waits for a build that is being made. Copies that killed servers of
 * this machine left behind are cleared away.
 * @param {string} root the project's folder
 * @returns {string | null} the folder of the copy; `build` itself where the project may not be written to;
 * null when there is no build that is whole
 */
export function copyBuild(root) {
	// By machine: containers that share the project do not see each other's processes.
	const serving = join(root, '.cache', 'serving', hostname());
	const own = join(serving, String(process.pid));
	try {
		for (const pid of existsSync(serving) ? readdirSync(serving) : []) {
			// One of our own number is of an earlier life: in containers many a server is number 1.
			if (Number(pid) === process.pid || !isRunning(Number(pid))) remove(join(serving, pid));
		}
		if (!copyWhole(root, own)) return null;
	} catch (error) {
		if (error instanceof Error && 'code' in error && READ_ONLY.has(String(error.code)))
			return join(root, 'build');
		throw error;
	}
	process.on('exit', () => remove(own));
	return own;
}

/**
 * Copies until no build has begun meanwhile, which takes files away; false when there is none to copy.
 * @param {string} root
 * @param {string} own
 */
function copyWhole(root, own) {
	for (let stamp = awaitStamp(root); stamp !== null; stamp = awaitStamp(root)) {
		remove(own);
		const fault = faultOf(() => cpSync(join(root, 'build'), own, { recursive: true }));
		if (readStamp(root) !== stamp) continue;
		if (fault !== null) throw fault;
		return true;
	}
	return false;
}

/**
 * The stamp of the build, once it is whole; null when it is not and nobody makes it so.
 * @param {string} root
 */
function awaitStamp(root) {
	for (let isFirst = true; ; isFirst = false) {
		const stamp = readStamp(root);
		const builder = stamp === null ? findBuilder(root) : null;
		// A build that was made between the two looks has its stamp by now.
		if (builder === null) return stamp ?? readStamp(root);
		if (isFirst) process.stderr.write(`baige: waiting for the build (process ${builder}) ...\n`);
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
	}
}

const WAIT_MS = 100;

/** @param {() => void} work */
function faultOf(work) {
	try {
		work();
		return null;
	} catch (fault) {
		return fault;
	}
}

/** @param {string} folder */
const remove = (folder) => rmSync(folder, { recursive: true, force: true });
