import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
let lock: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'baige-lock-'));
	lock = join(folder, 'deep', 'the.lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MODULE = pathToFileURL('src/cli/with-lock.js').href;

/** A process that says `mine` when it has the lock, `waits` while another one has, and ends with its input. */
const contend = (): ChildProcessWithoutNullStreams =>
	spawn(process.execPath, [
		'--input-type=module',
		'-e',
		`import { withLock } from '${MODULE}';
		withLock(${JSON.stringify(lock)}, () => console.log('mine'), (owner) => console.log('waits', owner));
		process.stdin.resume();`
	]);

/** The next that it says. */
const said = ({ stdout }: ChildProcessWithoutNullStreams): Promise<string> =>
	new Promise((resolve) => stdout.once('data', (text) => resolve(String(text).trim())));

it('one process works at a time, and the next says once for whom it waits', async () => {
	const first = contend();
	expect(await said(first)).toBe('mine');
	const second = contend();
	expect(await said(second)).toBe(`waits ${first.pid}`);
	const next = said(second);
	first.stdin.end();
	expect(await next).toBe('mine');
	const ended = new Promise((resolve) => second.once('exit', resolve));
	second.stdin.end();
	await ended;
	expect(existsSync(lock)).toBe(false);
});

it('the lock of a process that died is cleared away', async () => {
	const { pid } = spawnSync(process.execPath, ['-e', '']);
	lock = join(folder, 'the.lock');
	writeFileSync(lock, String(pid));
	const next = contend();
	expect(await said(next)).toBe('mine');
	next.stdin.end();
});
