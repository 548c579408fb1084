import { expect, it } from 'vitest';
import type { FactBase } from '../../../../src/lib/engine/facts/fact-base.ts';
import { checkQuiz } from '../../../../src/lib/engine/quiz/check/check-quiz.ts';
import { writeQuiz } from '../../../../src/lib/engine/quiz/write-quiz.ts';
import { allBases } from '../all-bases.ts';

const QUIZZES = 300;
const LENGTHS = [5, 10, 15, 20];
/** However slow the machine, and whatever else runs on it. */
const TIMEOUT_MS = 1_200_000;

const bases = await allBases();

/** What is wrong with the first faulty quizzes among many, each of its own seed and length. */
function faultsIn(base: FactBase): readonly string[] {
	const faults: string[] = [];
	for (let seed = 0; seed < QUIZZES && faults.length < 10; seed++) {
		const length = LENGTHS[seed % LENGTHS.length] ?? 10;
		const recipe = {
			base: base.name,
			seed: `quiz ${seed}`,
			length,
			topics: [],
			kinds: [],
			level: null
		};
		const quiz = writeQuiz(base, recipe);
		if (!quiz.ok) {
			faults.push(`seed ${seed}: ${quiz.error.found} of ${quiz.error.wanted} questions`);
			continue;
		}
		for (const { rule, message } of checkQuiz(base, quiz.value)) {
			faults.push(`seed ${seed}: ${rule}: ${message}`);
		}
	}
	return faults.slice(0, 10);
}

it.each(bases.map((base) => [base.name, base] as const))(
	'no quiz from %s has a flaw, in any language, in its questions or between them',
	(_, base) => {
		expect(faultsIn(base)).toEqual([]);
	},
	TIMEOUT_MS
);
