import { join } from 'node:path';
import type { FactBase } from '../../../src/lib/engine/facts/fact-base.ts';
import { formatProblem } from '../../../src/lib/engine/facts/problem.ts';
import { factBaseFolders, loadFactBase } from '../../../src/lib/server/fact-bases.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Every fact base in `questions/`. */
export async function questionBases(): Promise<readonly FactBase[]> {
	const folder = join(ROOT, 'questions');
	return Promise.all((await factBaseFolders(folder)).map((name) => baseIn(join(folder, name))));
}

/** The invented one that tests stand on. */
export const fixtureBase = (): Promise<FactBase> => baseIn(join(ROOT, 'tests/fixtures/velmora'));

/** All of them. */
export const allBases = async (): Promise<readonly FactBase[]> => [
	...(await questionBases()),
	await fixtureBase()
];

async function baseIn(folder: string): Promise<FactBase> {
	const base = await loadFactBase(folder);
	if (!base.ok) throw new Error(base.error.map(formatProblem).join('\n'));
	return base.value;
}
