import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from './is-running.js';

/** How long is waited between two looks at a lock that another process has, in milliseconds. */
const LOOK_MS = 200;

/**
 * Does work that no two processes may do at once; the lock is held until this one ends.
 * @param {string} lock a file
 * @param {() => void} work
 * @param {(owner: number) => void} onwait called once when another process has it, with the number of that
 */
export function withLock(lock, work, onwait) {
	mkdirSync(dirname(lock), { recursive: true });
	let hasSaid = false;
	while (!tryLock(lock)) {
		const owner = ownerOf(lock);
		if (owner !== null && !hasSaid) onwait(owner);
		hasSaid ||= owner !== null;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
	}
	process.on('exit', () => rmSync(lock, { force: true }));
	work();
}

/** @param {string} lock */
function tryLock(lock) {
	const mine = `${lock}.${process.pid}`;
	try {
		// A link appears whole: nobody sees a lock without its owner.
		writeFileSync(mine, String(process.pid));
		linkSync(mine, lock);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(mine, { force: true });
	}
}

/**
 * The process that has the lock; null, and the lock is cleared away, when that one died.
 * @param {string} lock
 */
function ownerOf(lock) {
	if (!existsSync(lock)) return null;
	const owner = Number(readFileSync(lock, 'utf8'));
	if (isRunning(owner)) return owner;
	rmSync(lock, { force: true });
	return null;
}
