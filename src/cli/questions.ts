import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../lib/engine/facts/problem.ts';
import type { FactBase } from '../lib/engine/facts/fact-base.ts';
import { dealPapers } from '../lib/engine/quiz/deal-papers.ts';
import { writeBatch } from '../lib/engine/quiz/write-batch.ts';
import { factBaseFolders, loadFactBase } from '../lib/server/fact-bases.ts';
import { endWithReader } from './end-with-reader.ts';
import { printPapers } from './print-papers.ts';
import {
	parseQuestionOptions,
	QUESTION_OPTIONS,
	QUESTION_USAGE,
	type QuestionOptions,
	unknown,
	unknownToBase
} from './question-options.ts';
import { type Call, readCall } from './read-call.ts';
import { refuseCall } from './refuse-call.ts';

/** Where fact bases are looked up by name. */
const FOLDER = 'questions';

endWithReader();
const call = readCall(QUESTION_USAGE, QUESTION_OPTIONS);
if (call !== null) await obey(call);

async function obey({ words: [base, ...rest], values }: Call): Promise<void> {
	if (base === undefined || rest.length > 0) return refuseCall(QUESTION_USAGE);
	const wish = parseQuestionOptions(base, values);
	if (wish.ok) await print(wish.value);
	else fail(wish.error);
}

async function print(wish: QuestionOptions): Promise<void> {
	const base = await openBase(wish.base);
	if (base === null) return;
	const fault = unknownToBase(wish, base);
	if (fault !== null) return fail(fault);
	const batch = writeBatch(base, {
		seed: wish.seed,
		kinds: wish.kinds,
		topics: wish.topics,
		level: wish.level,
		language: wish.language ?? base.languages[0] ?? ''
	});
	const papers = dealPapers(batch, wish);
	const short = papers.some((paper) => paper.length < wish.count);
	printPapers(papers, wish.format);
	if (short) {
		console.error(`${papers[0]?.length ?? 0} different questions, ${wish.count} were asked for`);
	}
}

/** A base by its name in the folder, or by a path; null after saying why it cannot be read. */
async function openBase(name: string): Promise<FactBase | null> {
	const known = await factBaseFolders(FOLDER);
	const folder = known.includes(name) ? join(FOLDER, name) : name;
	if (!existsSync(join(folder, 'datapackage.json'))) {
		fail(unknown('fact base', [name], known) ?? `${folder} has no datapackage.json`);
		return null;
	}
	const base = await loadFactBase(folder);
	if (base.ok) return base.value;
	for (const problem of base.error) console.error(formatProblem(problem));
	process.exitCode = 1;
	return null;
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
