import { join } from 'node:path';
import { adviseOn } from '../lib/engine/facts/check/advise.ts';
import { formatProblem } from '../lib/engine/facts/problem.ts';
import { yieldOf } from '../lib/engine/quiz/yield.ts';
import { factBaseFolders, loadFactBase } from '../lib/server/fact-bases.ts';
import { endWithReader } from './end-with-reader.ts';
import { formatYield } from './format-yield.ts';
import { readCall } from './read-call.ts';
import { refuseCall } from './refuse-call.ts';

const USAGE = `usage: npm run -s facts -- check [folder]

Prints every problem of a fact base, one a line, or else warnings of what is hardly meant, and
what it yields. Without a folder: of every fact base in questions/. Ends with 1 when there is a
problem, or a row that is neither asked nor excused.`;

endWithReader();
const call = readCall(USAGE);
if (call !== null) await obey(call.words);

async function obey([command, folder, ...rest]: readonly string[]): Promise<void> {
	if (command !== 'check' || rest.length > 0) return refuseCall(USAGE);
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
	const report = yieldOf(base.value);
	for (const line of adviseOn(base.value)) console.log(`warning: ${line}`);
	for (const line of formatYield(base.value, report)) console.log(line);
	if (isOneOfSeveral) console.log();
	return report.unasked.length === 0;
}
