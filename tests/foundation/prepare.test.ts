import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let project: string;

beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'baige-prepare-'));
	for (const path of ['package.json', 'package-lock.json', '.npmrc', 'src/cli'])
		cpSync(path, join(project, path), { recursive: true });
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Runs without npm on the PATH, so that an attempt to install is seen and fails. */
const prepare = () => {
	const env = { ...process.env, PATH: '' };
	const script = join(project, 'src/cli/prepare.js');
	return spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
};

describe('what runs before each command', () => {
	it('does and says nothing when everything is there', () => {
		symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'junction');
		const { status, stdout, stderr } = prepare();
		expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
	});

	it('installs what is missing, and leaves standard output to the command', () => {
		const { status, stdout, stderr } = prepare();
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toContain('installing packages');
	});
});
