import { expect, it } from 'vitest';
import type { FactBase } from '../../../src/lib/engine/facts/fact-base.ts';
import { checkQuestion } from '../../../src/lib/engine/quiz/check/check-question.ts';
import { writeBatch } from '../../../src/lib/engine/quiz/write-batch.ts';
import { allBases } from './all-bases.ts';

const QUESTIONS = 100_000;
/** However slow the machine, and whatever else runs on it. */
const TIMEOUT_MS = 1_200_000;

const bases = await allBases();
const share = Math.ceil(QUESTIONS / bases.length);

/** What is wrong with the first faulty questions among as many as are asked for, over seeds and languages. */
function faultsIn(base: FactBase, wanted: number): readonly string[] {
	const faults: string[] = [];
	for (let seed = 0, written = 0; written < wanted && faults.length < 10; seed++) {
		const before = written;
		for (const language of base.languages) {
			const order = { seed: `proof ${seed}`, kinds: [], topics: [], level: null, language };
			for (const { unit, ...question } of writeBatch(base, order)) {
				written++;
				for (const { rule, message } of checkQuestion(base, question, language)) {
					faults.push(`${rule}: ${message} (${unit.kind} ${unit.id}) ${question.question.prompt}`);
				}
			}
		}
		if (written === before) throw new Error(`${base.name} yields no questions`);
	}
	return faults.slice(0, 10);
}

it.each(bases.map((base) => [base.name, base] as const))(
	'no question from %s has a wrong or second right key, or a flaw',
	(_, base) => {
		expect(faultsIn(base, share)).toEqual([]);
	},
	TIMEOUT_MS
);
