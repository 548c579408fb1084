import { setTimeout as wait } from 'node:timers/promises';

/** How long is waited in all for another process to let go of the database, in milliseconds. */
const PATIENCE_MS = 5000;
/** From the first wait to the longest. */
const FIRST_MS = 5;
const LONGEST_MS = 100;

/**
 * Does what asks the database, and does it again while another process holds it (`SQLITE_BUSY`), for about
 * five seconds, in which everything else goes on. Throws the last refusal, and any other fault at once.
 */
export async function patiently<Value>(work: () => Promise<Value>): Promise<Value> {
	let waited = 0;
	for (let ms = FIRST_MS; waited < PATIENCE_MS; ms = Math.min(2 * ms, LONGEST_MS)) {
		try {
			return await work();
		} catch (fault) {
			if (!isBusy(fault)) throw fault;
		}
		await wait(ms);
		waited += ms;
	}
	return work();
}

const SQLITE_BUSY = 5;
/** A transaction that has read what others have changed since: it never gets to write. */
const SQLITE_BUSY_SNAPSHOT = 517;

function isBusy(fault: unknown): boolean {
	if (!(fault instanceof Error)) return false;
	const code = Number(Reflect.get(fault, 'errcode'));
	// The lowest byte is the primary code.
	return (code & 0xff) === SQLITE_BUSY && code !== SQLITE_BUSY_SNAPSHOT;
}
