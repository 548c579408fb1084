import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'facts-'));

afterAll(() => rmSync(scratch, { recursive: true }));

function run(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/facts.ts', ...args], {
		cwd: ROOT,
		encoding: 'utf8'
	});
	return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

test('facts that are wrong are listed a line each, and the command fails', () => {
	const folder = join(scratch, 'velmora');
	cpSync(join(ROOT, 'tests/fixtures/velmora'), folder, { recursive: true });
	const races = readFileSync(join(folder, 'races.csv'), 'utf8');
	writeFileSync(join(folder, 'races.csv'), races.replace('calm', 'clam').replace('kelda', 'kleda'));
	expect(run('check', folder)).toMatchObject({
		status: 1,
		lines: [
			"races.csv row 2, column weather: must be calm, breeze or storm, saw 'clam'",
			"races.csv row 3, column winner: refers to no row of towns, saw 'kleda', did you mean 'kelda'?"
		]
	});
});

test('a command that is not understood says how it is used', () => {
	expect(run('chekc')).toMatchObject({
		status: 2,
		stderr: expect.stringMatching(/^usage: npm run -s facts -- check/)
	});
});
