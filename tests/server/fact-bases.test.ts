import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../src/lib/engine/facts/problem.ts';
import { loadFactBase, openFactBases } from '../../src/lib/server/fact-bases.ts';

const ISLAND = join(import.meta.dirname, '../fixtures/velmora');

let questions: string;
let island: string;

beforeEach(async () => {
	questions = await mkdtemp(join(tmpdir(), 'questions-'));
	island = join(questions, 'velmora');
	await cp(ISLAND, island, { recursive: true });
});

afterEach(() => rm(questions, { recursive: true }));

async function problems(): Promise<readonly string[]> {
	const base = await loadFactBase(island);
	return base.ok ? [] : base.error.map(formatProblem);
}

test('a fact base is read from its folder', async () => {
	const base = await loadFactBase(island);
	expect(base.ok && base.value.name).toBe('velmora');
	expect(base.ok && base.value.phrasing.get('kk')?.relations.has('spans')).toBe(true);
});

test('a folder that is not there, or holds nothing, is told so', async () => {
	const missing = await loadFactBase(join(questions, 'nowhere'));
	expect(missing.ok ? [] : missing.error.map(formatProblem)).toEqual([
		'datapackage.json: is missing: a fact base begins with it'
	]);
});

test('a link out of the folder is not followed', async () => {
	await writeFile(join(questions, 'secret.csv'), 'id\nx');
	await rm(join(island, 'races.csv'));
	await symlink(join(questions, 'secret.csv'), join(island, 'races.csv'));
	expect(await problems()).toContain(
		'datapackage.json resources[races].path: there is no file races.csv'
	);
});

test('the base has the name of its folder', async () => {
	await cp(island, join(questions, 'atlantis'), { recursive: true });
	const base = await loadFactBase(join(questions, 'atlantis'));
	expect(base.ok ? [] : base.error.map(formatProblem)).toEqual([
		"datapackage.json name: must be the folder's name, 'atlantis', saw 'velmora'"
	]);
});

test('phrasing in a language that the base does not have is refused', async () => {
	await writeFile(join(island, 'phrasing', 'fr.yaml'), '');
	expect(await problems()).toEqual(['phrasing/fr.yaml: is for no language of the base (en or kk)']);
});

test('all bases open by name, and other files beside them are no matter', async () => {
	await writeFile(join(questions, 'README.md'), '# Fact bases');
	expect([...(await openFactBases(questions)).keys()]).toEqual(['velmora']);
});

test('a server does not start on facts that are not right, and says what is wrong', async () => {
	await writeFile(join(island, 'rivers.csv'), 'id\n"');
	await expect(openFactBases(questions)).rejects.toThrow(
		/velmora\/rivers\.csv row 2: opens a quote that is never closed/
	);
});
