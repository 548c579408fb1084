import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactBase, Relation } from '../../../src/lib/engine/facts/fact-base.ts';
import { parseFactBase } from '../../../src/lib/engine/facts/parse-fact-base.ts';
import { formatProblem } from '../../../src/lib/engine/facts/problem.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/velmora');

/** The files of the invented island, by path; the descriptor on one line, without white space, for edits. */
export function islandFiles(): Map<string, string> {
	const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
	const files = paths.filter((path) => /\.(csv|json|yaml)$/.test(path));
	const texts = new Map(
		files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(FOLDER, path), 'utf8')])
	);
	const descriptor: unknown = JSON.parse(texts.get('datapackage.json') ?? '');
	return texts.set('datapackage.json', JSON.stringify(descriptor));
}

/** One replacement in one file; what is replaced must be there. */
export type Edit = readonly [path: string, from: string | RegExp, to: string];

export function islandWith(...edits: readonly Edit[]): ReadonlyMap<string, string> {
	const files = islandFiles();
	for (const [path, from, to] of edits) {
		const before = files.get(path) ?? '';
		const after = before.replace(from, () => to);
		if (after === before) throw new Error(`${path} does not hold ${String(from)}`);
		files.set(path, after);
	}
	return files;
}

/** What is reported, a line each; empty when the base is right. */
export function problemsOf(files: ReadonlyMap<string, string>): readonly string[] {
	const base = parseFactBase(files);
	return base.ok ? [] : base.error.map(formatProblem);
}

export const problemsWith = (...edits: readonly Edit[]): readonly string[] =>
	problemsOf(islandWith(...edits));

export function loaded(files: ReadonlyMap<string, string>): FactBase {
	const base = parseFactBase(files);
	if (!base.ok) throw new Error(base.error.map(formatProblem).join('\n'));
	return base.value;
}

export function relationOf(base: FactBase, name: string): Relation {
	const relation = base.relations.get(name);
	if (relation === undefined) throw new Error(`there is no relation ${name}`);
	return relation;
}
