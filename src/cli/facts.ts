import { join } from 'node:path';
import { formatProblem } from '../lib/engine/facts/problem.ts';
import { factBaseFolders, loadFactBase } from '../lib/server/fact-bases.ts';

const USAGE = `usage: npm run -s facts -- check [folder]

Reports every problem of a fact base, one a line, or what it yields. Without a folder: of every
fact base in questions/. Ends with 1 when there is a problem.`;

const [command, folder, ...rest] = process.argv.slice(2);

if (command !== 'check' || rest.length > 0) {
	console.error(USAGE);
	process.exitCode = 2;
} else {
	const folders = folder === undefined ? await allFolders() : [folder];
	const results = [];
	for (const path of folders) results.push(await check(path, folders.length > 1));
	process.exitCode = results.every((good) => good) ? 0 : 1;
}

async function allFolders(): Promise<readonly string[]> {
	return (await factBaseFolders('questions')).map((name) => join('questions', name));
}

/** Prints one base's problems, or its yield; says whether it is right. */
async function check(path: string, isOneOfSeveral: boolean): Promise<boolean> {
	const base = await loadFactBase(path);
	if (!base.ok) {
		const prefix = isOneOfSeveral ? `${path}/` : '';
		for (const problem of base.error) console.log(prefix + formatProblem(problem));
		return false;
	}
	const { name, version, relations } = base.value;
	console.log(`${name} ${version}`);
	for (const relation of relations.values()) {
		console.log(`  ${relation.name.padEnd(24)} ${String(relation.size).padStart(6)}`);
	}
	return true;
}
