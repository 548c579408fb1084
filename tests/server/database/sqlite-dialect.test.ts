import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { whenStored } from '../../../src/lib/server/database/when-stored.ts';
import { openDatabase } from '../../../src/lib/server/database/open-database.ts';
import { openPlayground, type Playground } from '../playground.ts';

const insert = ({ services }: Playground, id: string) =>
	services.database.insertInto('session').values({ id, started: 0 }).execute();
const sessions = async ({ services }: Playground): Promise<readonly string[]> =>
	(await services.database.selectFrom('session').select('id').execute()).map(({ id }) => id);

/** Another process that is writing, until it lets go. */
function holdLock({ services }: Playground): () => void {
	const other = new DatabaseSync(services.config.database.path);
	other.exec('begin immediate');
	onTestFinished(() => {
		if (other.isOpen) other.close();
	});
	return () => other.exec('commit');
}

describe('while another process writes', () => {
	test('whoever reads is served, and whoever writes is once it lets go', async () => {
		const ground = await openPlayground();
		await insert(ground, 'before');
		const letGo = holdLock(ground);
		let isStored = false;
		const storing = Promise.all([
			insert(ground, 'one'),
			ground.services.database.transaction().execute(async (transaction) => {
				await transaction.insertInto('session').values({ id: 'two', started: 0 }).execute();
			})
		]).then(() => (isStored = true));
		for (let turn = 0; turn < 5; turn++) {
			await wait(1);
			expect(await sessions(ground)).toEqual(['before']);
		}
		expect(isStored).toBe(false);
		letGo();
		await storing;
		expect(new Set(await sessions(ground))).toEqual(new Set(['before', 'one', 'two']));
	});

	test('what it keeps from being written for too long is refused in words', async () => {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		onTestFinished(() => log.mockRestore());
		const ground = await openPlayground();
		const letGo = holdLock(ground);
		expect(await whenStored(() => insert(ground, 'one'))).toEqual({
			ok: false,
			error: { code: 'not-saved' }
		});
		letGo();
		await insert(ground, 'two');
		expect(await sessions(ground)).toEqual(['two']);
	}, 60_000);
});

test('who reads in a transaction sees what it has written, and nobody else does until it is over', async () => {
	const ground = await openPlayground();
	await ground.services.database.transaction().execute(async (transaction) => {
		await transaction.insertInto('session').values({ id: 'a', started: 0 }).execute();
		expect(await transaction.selectFrom('session').select('id').execute()).toEqual([{ id: 'a' }]);
		expect(await sessions(ground)).toEqual([]);
	});
	expect(await sessions(ground)).toEqual(['a']);
});

test('a transaction writes also when others wrote after it began to read', async () => {
	const ground = await openPlayground();
	const { database } = ground.services;
	const count = database.transaction().execute(async (transaction) => {
		const rows = await transaction.selectFrom('session').select('id').execute();
		await wait(5);
		await transaction
			.insertInto('session')
			.values({ id: `${rows.length}`, started: 0 })
			.execute();
	});
	await Promise.all([count, insert(ground, 'x')]);
	expect(await sessions(ground)).toHaveLength(2);
});

test('a database in memory works on its one connection', async () => {
	const database = await openDatabase({ kind: 'sqlite', path: ':memory:' });
	onTestFinished(() => database.destroy());
	await database.insertInto('session').values({ id: 'a', started: 0 }).execute();
	expect(await database.selectFrom('session').select('id').execute()).toEqual([{ id: 'a' }]);
});
