import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { FactBase } from '../engine/facts/fact-base.ts';
import { listedFiles } from '../engine/facts/files/listed-files.ts';
import { parseFactBase } from '../engine/facts/parse-fact-base.ts';
import { formatProblem, type Problem } from '../engine/facts/problem.ts';
import { DESCRIPTOR, PHRASING } from '../engine/facts/files/file-names.ts';
import { err, type Result } from '../game/result.ts';

/** By name, in the order in which they are offered. */
export type FactBases = ReadonlyMap<string, FactBase>;

/**
 * Reads one fact base from disk: its descriptor, the tables that this lists, and its phrasing.
 * Nothing outside the folder is read, whatever paths and links say.
 */
export async function loadFactBase(folder: string): Promise<Result<FactBase, readonly Problem[]>> {
	const files = new Map<string, string>();
	const add = async (path: string): Promise<void> => {
		const text = await readInside(folder, path);
		if (text !== null) files.set(path, text);
	};
	await add(DESCRIPTOR);
	const tables = listedFiles(files.get(DESCRIPTOR) ?? '');
	await Promise.all([...tables, ...(await phrasingFiles(folder))].map(add));
	const base = parseFactBase(files);
	const name = basename(await realpath(folder).catch(() => folder));
	if (!base.ok || base.value.name === name) return base;
	const message = `must be the folder's name, '${name}', saw '${base.value.name}'`;
	return err([{ file: DESCRIPTOR, at: 'name', message }]);
}

/**
 * Loads every fact base in a folder, by name, in the order of their names.
 * @throws with every problem of every base, a line each: a server cannot play what is not right.
 */
export async function openFactBases(folder: string): Promise<FactBases> {
	const bases = new Map<string, FactBase>();
	const lines: string[] = [];
	for (const name of await factBaseFolders(folder)) {
		const base = await loadFactBase(join(folder, name));
		if (base.ok) bases.set(name, base.value);
		else lines.push(...base.error.map((problem) => `${name}/${formatProblem(problem)}`));
	}
	if (lines.length > 0)
		throw new Error(`the fact bases in ${folder} are not right:\n${lines.join('\n')}`);
	return bases;
}

/** The names of the folders that hold a fact base each, sorted. */
export async function factBaseFolders(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map((entry) => entry.name)
		.sort();
}

/** Null when there is no such file, or a link leads out of the folder. */
async function readInside(folder: string, path: string): Promise<string | null> {
	try {
		const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
		return file.startsWith(root + sep) ? await readFile(file, 'utf8') : null;
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

async function phrasingFiles(folder: string): Promise<readonly string[]> {
	try {
		const names = await readdir(join(folder, PHRASING));
		return names.filter((name) => name.endsWith('.yaml')).map((name) => `${PHRASING}/${name}`);
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

/** A path that names nothing, a folder instead of a file, or a file instead of a folder. */
const isMissing = (error: unknown): boolean =>
	error instanceof Error &&
	'code' in error &&
	['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
