import { sql } from 'kysely';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../src/lib/server/database/open-database.ts';
import { openPlayground } from '../playground.ts';

const pragma = async (name: string): Promise<unknown> => {
	const { services } = await openPlayground();
	const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(
		services.database
	);
	return Object.values(rows[0] ?? {})[0];
};

describe('the live connection', () => {
	test('writes to the disk at each commit', async () => {
		expect(await pragma('synchronous')).toBe(2);
	});

	test('lets readers read while it writes', async () => {
		expect(await pragma('journal_mode')).toBe('wal');
	});

	test('holds to foreign keys, and never waits for a lock while everybody else stands still', async () => {
		expect(await pragma('foreign_keys')).toBe(1);
		expect(await pragma('busy_timeout')).toBe(0);
	});
});

describe('the database', () => {
	test('keeps what it has when it is opened again', async () => {
		const ground = await openPlayground();
		await ground.services.database.insertInto('session').values({ id: 's', started: 7 }).execute();
		await ground.restart();
		const sessions = ground.services.database.selectFrom('session').selectAll();
		expect(await sessions.execute()).toEqual([{ id: 's', started: 7 }]);
	});

	test('rolls back what fails in the middle, and lets others wait their turn', async () => {
		const { services } = await openPlayground();
		const insert = (id: string, fault?: Error) =>
			services.database.transaction().execute(async (transaction) => {
				await transaction.insertInto('session').values({ id, started: 0 }).execute();
				await Promise.resolve();
				if (fault !== undefined) throw fault;
			});
		await Promise.allSettled([insert('a'), insert('b', new Error('no')), insert('c')]);
		const rows = await services.database.selectFrom('session').select('id').execute();
		expect(rows.map(({ id }) => id)).toEqual(['a', 'c']);
	});

	test('says which file cannot be used', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'baige-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const path = join(folder, 'notes.txt');
		writeFileSync(path, 'Dear diary, this is no database. '.repeat(50));
		await expect(openDatabase({ kind: 'sqlite', path })).rejects.toThrow(
			`the database ${path} cannot be used`
		);
	});
});
