import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/database/open-database.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DAY_MS = 24 * 60 * 60 * 1000;
const folder = mkdtempSync(join(tmpdir(), 'baige-'));
const path = join(folder, 'baige.db');
afterAll(() => rmSync(folder, { recursive: true }));

const results = (...args: readonly string[]) =>
	spawnSync(process.execPath, ['src/cli/results.ts', ...args], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...process.env, DATABASE_URL: `sqlite:${path}` }
	});

test('prune deletes what is older than so many days, and says how much that was', async () => {
	const database = await openDatabase({ kind: 'sqlite', path });
	const sessions = [300, 400].map((days) => ({
		id: `${days} days`,
		started: Date.now() - days * DAY_MS
	}));
	await database.insertInto('session').values(sessions).execute();
	const { stdout, status } = results('prune', '--older-than', '365d');
	expect(status).toBe(0);
	expect(stdout).toBe('deleted 0 runs, 0 rooms, 0 memories, 0 quizzes, 1 sessions\n');
	expect(await database.selectFrom('session').select('id').execute()).toEqual([{ id: '300 days' }]);
	await database.destroy();
});

test.each([
	[],
	['prune'],
	['prune', '--older-than', '365'],
	['prune', '--older-than', '0d'],
	['prune', '--older-then', '365d'],
	['list', '--older-than', '365d']
])('%j deletes nothing, and says how it is used', (...args) => {
	const { stdout, stderr, status } = results(...args);
	expect([stdout, status]).toEqual(['', 2]);
	expect(stderr).toContain('usage: npm run -s results -- prune --older-than 365d');
});
