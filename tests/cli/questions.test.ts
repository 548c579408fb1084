import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const questions = (...args: readonly string[]) => {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['src/cli/questions.ts', ...args],
		{
			cwd: ROOT,
			encoding: 'utf8'
		}
	);
	return { stdout, stderr, status };
};

it('prints a readable list with the key at the end', () => {
	const { stdout, status } = questions('elements', '--count', '5', '--seed', 's');
	expect(status).toBe(0);
	expect(stdout).toMatch(/^1\. .+\n(.*\n)*\nKey\n\n1\. /u);
});

it('prints the same questions again for the same seed', () => {
	const once = questions('elements', '--count', '20', '--seed', 's', '--json');
	expect(questions('elements', '--count', '20', '--seed', 's', '--json')).toEqual(once);
	expect(once.stdout.trimEnd().split('\n')).toHaveLength(20);
});

it('says on standard error how many of which kind a format cannot hold', () => {
	const { stdout, stderr, status } = questions(
		...['elements', '--count', '30', '--seed', 's', '--kinds', 'order,choice', '--format', 'aiken']
	);
	expect(status).toBe(0);
	expect(stderr).toMatch(/^aiken cannot hold \d+ of the kind order: left out$/mu);
	expect(stdout).toMatch(/^ANSWER: [A-D]$/mu);
});

it('prints parallel papers, each with its key on a sheet of its own', () => {
	const { stdout, status } = questions(
		'paris-2024',
		'--count',
		'6',
		'--papers',
		'3',
		'--seed',
		's'
	);
	expect(status).toBe(0);
	const titles = stdout.split('\f').map((sheet) => sheet.split('\n')[0]);
	expect(titles).toEqual([1, 2, 3].flatMap((n) => [`Paper ${n}`, `Key to paper ${n}`]));
	for (const sheet of stdout.split('\f')) expect(sheet.match(/^\d\. /gmu)).toHaveLength(6);
});

it('holds several papers in one file of another format, and says which is which', () => {
	const { stdout, stderr } = questions(
		...['elements', '--count', '4', '--papers', '2', '--seed', 's', '--format', 'csv']
	);
	expect(stdout.match(/\uFEFF/gu)).toHaveLength(1);
	expect(stderr).toContain('paper 1: questions 1 to 4; paper 2: questions 5 to 8');
});

it('lists what is known for a format that is not', () => {
	const { stderr, status } = questions('elements', '--format', 'docx');
	expect(status).toBe(1);
	expect(stderr).toContain("unknown format 'docx'; known are: text, json, gift, moodle-xml");
});

it('ends without a complaint when only the first line is read', () => {
	const command = `"${process.execPath}" src/cli/questions.ts elements --count 800 --json | head -n 1`;
	const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
	expect(JSON.parse(stdout)).toHaveProperty('prompt');
	expect(stderr).toBe('');
});
