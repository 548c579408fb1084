import process from 'node:process';

/**
 * Whether there is a process of this number.
 * @param {number} pid
 */
export function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
