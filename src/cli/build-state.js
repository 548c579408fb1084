import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isRunning } from './is-running.js';

/**
 * What the one command holds that installs or builds: a file with the number of its process.
 * @param {string} root the project's folder
 */
export const lockIn = (root) => join(root, '.cache', 'prepare.lock');

/**
 * What a build begins by deleting and ends by writing: a file with a hash of its sources.
 * @param {string} root the project's folder
 */
export const stampIn = (root) => join(root, 'build', '.sources');

/**
 * The stamp of the build; null where it is not whole, or is not there.
 * @param {string} root the project's folder
 */
export const readStamp = (root) => readIfThere(stampIn(root));

/**
 * The other process that installs or builds just now; null when there is none, or when it died over it.
 * @param {string} root the project's folder
 */
export function findBuilder(root) {
	const owner = Number(readIfThere(lockIn(root)));
	return owner > 0 && owner !== process.pid && isRunning(owner) ? owner : null;
}

/** @param {string} path */
function readIfThere(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}
