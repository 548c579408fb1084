import type { Database } from './open-database.ts';

/** Can the database be written to just now? Changes nothing, but asks for the right to. */
export async function isUsable(db: Database): Promise<boolean> {
	try {
		await db.updateTable('session').set({ started: 0 }).where('id', '=', '').execute();
		return true;
	} catch (fault) {
		console.error('the database cannot be used:', fault);
		return false;
	}
}
