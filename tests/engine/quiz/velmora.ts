import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactBase } from '../../../src/lib/engine/facts/fact-base.ts';
import { parseFactBase } from '../../../src/lib/engine/facts/parse-fact-base.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/velmora');

/** The files of the invented island, by path. */
export const velmoraFiles = (): Map<string, string> => filesIn(FOLDER);

/** The files of a fact base, by path. */
export function filesIn(folder: string): Map<string, string> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return new Map(
		paths
			.filter((path) => /\.(csv|json|yaml)$/.test(path))
			.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')])
	);
}

/** Parses files that are known to be right. */
export function baseFrom(files: ReadonlyMap<string, string>): FactBase {
	const base = parseFactBase(files);
	if (!base.ok)
		throw new Error(base.error.map(({ file, message }) => `${file}: ${message}`).join());
	return base.value;
}

export const velmora = (): FactBase => baseFrom(velmoraFiles());
