import type { NotSaved } from '../../game/not-saved.ts';
import { err, ok, type Result } from '../../game/result.ts';

/**
 * Does what writes to the database; says when the database fails (a full disk, a lock that
 * never opens), whose cause is logged. Any other fault is a bug and is thrown on.
 */
export async function whenStored<Value>(
	work: () => Promise<Value>
): Promise<Result<Value, NotSaved>> {
	try {
		return ok(await work());
	} catch (fault) {
		if (!isDatabaseFault(fault)) throw fault;
		console.error('not saved:', fault);
		return err({ code: 'not-saved' });
	}
}

const isDatabaseFault = (fault: unknown): boolean =>
	fault instanceof Error && 'code' in fault && fault.code === 'ERR_SQLITE_ERROR';
