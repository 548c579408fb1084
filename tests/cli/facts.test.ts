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

test('facts that are right are followed by what they yield', () => {
	const { status, lines } = run('check', 'tests/fixtures/velmora');
	expect(status).toBe(0);
	expect(lines[0]).toBe('velmora 1.0.0: The island of Velmora');
	expect(lines[1]).toMatch(/^ {2}107 facts, \d+ askable combinations, \d+ different questions$/);
	expect(lines).toContainEqual(
		expect.stringMatching(/^ {2}races +10 +\d+ {2}choice \d+, truth \d+, /)
	);
	expect(lines).toContain('    ferries/ivermouth/castra: the line is being given up');
	expect(lines.at(-1)).toBe('  every other row is asked');
});

test('a year that is typed as a plain number is warned of, and the rest goes on', () => {
	const folder = join(scratch, 'plain', 'velmora');
	cpSync(join(ROOT, 'tests/fixtures/velmora'), folder, { recursive: true });
	const descriptor = join(folder, 'datapackage.json');
	const races = /("name": "year",\s*"type": )"year"/;
	writeFileSync(descriptor, readFileSync(descriptor, 'utf8').replace(races, '$1"integer"'));
	const { status, lines } = run('check', folder);
	expect(status).toBe(0);
	expect(lines.filter((line) => line.startsWith('warning: '))).toEqual([
		expect.stringMatching(/^warning: datapackage\.json, table \w+, field year: is called a year/)
	]);
	expect(lines).toContain('velmora 1.0.0: The island of Velmora');
});

test('a row that is neither asked nor excused fails the check', () => {
	const folder = join(scratch, 'idle', 'velmora');
	cpSync(join(ROOT, 'tests/fixtures/velmora'), folder, { recursive: true });
	const ferries = readFileSync(join(folder, 'ferries.csv'), 'utf8');
	const last = 'ivermouth,castra,150,almanac:22,no,the line is being given up';
	writeFileSync(
		join(folder, 'ferries.csv'),
		ferries.replace(last, 'ivermouth,castra,,almanac:22,,')
	);
	const { status, lines } = run('check', folder);
	expect(status).toBe(1);
	expect(lines.slice(-2)).toEqual([
		'  neither asked nor excused: 1 row',
		'    ferries/ivermouth/castra: word a question that asks it, or write "no" in ask and why in reason'
	]);
});
