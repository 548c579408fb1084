import { describe, expect, test, vi, onTestFinished } from 'vitest';
import { whenStored } from '../../../src/lib/server/database/when-stored.ts';
import { openPlayground } from '../playground.ts';

describe('work on the database', () => {
	test('gives its result', async () => {
		expect(await whenStored(async () => 7)).toEqual({ ok: true, value: 7 });
	});

	test('that the database refuses is said, and logged', async () => {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		onTestFinished(() => log.mockRestore());
		const { services, now } = await openPlayground();
		const insert = () =>
			services.database
				.insertInto('session')
				.values({ id: 'twice', started: now })
				.executeTakeFirst();
		await insert();
		expect(await whenStored(insert)).toEqual({ ok: false, error: { code: 'not-saved' } });
		expect(log).toHaveBeenCalledOnce();
	});

	test('that fails for a reason of our own is a bug', async () => {
		const bug = new TypeError('undefined is no function');
		await expect(whenStored(() => Promise.reject(bug))).rejects.toBe(bug);
	});
});
