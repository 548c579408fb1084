import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isUsable } from '../../../src/lib/server/database/is-usable.ts';
import { openPlayground } from '../playground.ts';

test('the database is usable when a row can be written, and not usable once none can', async () => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	onTestFinished(() => log.mockRestore());
	const ground = await openPlayground();
	const { services } = ground;
	expect(await isUsable(services.database, ground.now)).toBe(true);
	const rows = () => services.database.selectFrom('heartbeat').selectAll().execute();
	expect(await rows()).toEqual([{ id: 1, at: ground.now }]);
	await sql`pragma query_only = on`.execute(services.database);
	ground.now += 5000;
	expect(await isUsable(services.database, ground.now)).toBe(false);
	await sql`pragma query_only = off`.execute(services.database);
	ground.now += 5000;
	expect(await isUsable(services.database, ground.now)).toBe(true);
	expect(await rows()).toEqual([{ id: 1, at: ground.now }]);
});

test('however often somebody asks, it is written to every five seconds at the most', async () => {
	const ground = await openPlayground();
	const { services } = ground;
	const first = ground.now;
	for (let asked = 0; asked < 50; asked++) {
		expect(await isUsable(services.database, ground.now)).toBe(true);
		ground.now += 99;
	}
	expect(await services.database.selectFrom('heartbeat').selectAll().execute()).toEqual([
		{ id: 1, at: first }
	]);
});
