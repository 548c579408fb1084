import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { checkQuestion } from '../../../../src/lib/engine/quiz/check/check-question.ts';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';

/**
 * 300,000 questions are proved in each run of the tests: these, which two files share so that two
 * processors do, and what random worlds give.
 */
export const QUESTIONS = {
	ofEachBase: 110_000,
	ofTheFixture: 40_000,
	ofRandomWorlds: 40_000
} as const;

/** However slow the machine, and whatever else runs on it. */
export const TIMEOUT_MS = 1_200_000;

/** What is wrong with the first faulty questions among as many as are wanted, over seeds and languages. */
export function faultsIn(base: FactBase, wanted: number): readonly string[] {
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
