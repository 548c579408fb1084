import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const called = (command: string, ...args: readonly string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`src/cli/${command}.ts`, ...args],
		{ cwd: ROOT, encoding: 'utf8' }
	);
	return { status, stdout, stderr };
};

const usageOf = (command: string) => new RegExp(`^usage: npm run -s ${command} -- `, 'mu');

describe.each(['facts', 'questions', 'results'])('the command %s', (command) => {
	test('says how it is used when it is asked, and ends well', () => {
		expect(called(command, '--help')).toEqual({
			status: 0,
			stdout: expect.stringMatching(usageOf(command)),
			stderr: ''
		});
	});

	test('names an option that it does not know, says how it is used, and fails', () => {
		const { status, stdout, stderr } = called(command, '--hlep');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/^Unknown option '--hlep'/u);
		expect(stderr).toMatch(usageOf(command));
	});
});

test('the short way to ask how a command is used is -h', () => {
	expect(called('facts', '-h')).toEqual(called('facts', '--help'));
});

test('questions of no fact base are none: the command says how it is used, and fails', () => {
	const { status, stdout, stderr } = called('questions', '--count', '5');
	expect([status, stdout]).toEqual([2, '']);
	expect(stderr).toMatch(usageOf('questions'));
});
