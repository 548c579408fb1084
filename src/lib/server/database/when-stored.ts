import { err, ok, type Result } from '../../game/result.ts';

/** Said to a player whose answer or quiz could not be written down: nothing of it was. */
export const NOT_SAVED =
	'This could not be saved just now. What you entered is still here: please send it again in a moment.';

/**
 * Does what writes to the database; gives back words to show when the database fails (a full disk, a
 * lock that never opens), whose cause is logged. Any other fault is a bug and is thrown on.
 */
export async function whenStored<Value>(
	work: () => Promise<Value>
): Promise<Result<Value, typeof NOT_SAVED>> {
	try {
		return ok(await work());
	} catch (fault) {
		if (!isDatabaseFault(fault)) throw fault;
		console.error('not saved:', fault);
		return err(NOT_SAVED);
	}
}

const isDatabaseFault = (fault: unknown): boolean =>
	fault instanceof Error && 'code' in fault && fault.code === 'ERR_SQLITE_ERROR';
