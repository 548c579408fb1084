import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFactBase } from '../../../../src/lib/engine/facts/parse-fact-base.ts';
import { formatProblem } from '../../../../src/lib/engine/facts/problem.ts';
import { checkQuestion } from '../../../../src/lib/engine/quiz/check/check-question.ts';
import { checkQuiz } from '../../../../src/lib/engine/quiz/check/check-quiz.ts';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { writeQuiz } from '../../../../src/lib/engine/quiz/write-quiz.ts';
import { randomWorld } from './random-world.ts';

const WORLDS = 300;
/** However slow the machine, and whatever else runs on it. */
const TIMEOUT_MS = 1_200_000;

/** What is wrong with a world's questions; a world that does not load says why, in words. */
function faultsOf(seed: number): readonly string[] {
	const base = parseFactBase(randomWorld(seed));
	if (!base.ok) {
		return base.error.map(formatProblem).filter((message) => message.trim() === '');
	}
	const order = { seed: `fuzz ${seed}`, kinds: [], topics: [], level: null, language: 'en' };
	return [...writeBatch(base.value, order)].flatMap((question) => {
		const { unit, ...written } = question;
		return checkQuestion(base.value, written, 'en').map(
			({ rule, message }) => `${rule}: ${message} (${unit.kind}) ${written.question.prompt}`
		);
	});
}

it(
	'random small bases never crash the writer, and no question from them has a flaw',
	() => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				expect(faultsOf(seed)).toEqual([]);
			}),
			{ numRuns: WORLDS, seed: 2024 }
		);
	},
	TIMEOUT_MS
);

it(
	'a quiz from a random small base has no flaw, or there is none',
	() => {
		fc.assert(
			fc.property(fc.nat(), fc.integer({ min: 1, max: 8 }), (seed, length) => {
				const base = parseFactBase(randomWorld(seed));
				if (!base.ok) return;
				const recipe = {
					base: 'world',
					seed: `fuzz ${seed}`,
					length,
					topics: [],
					kinds: [],
					level: null
				};
				const quiz = writeQuiz(base.value, recipe);
				if (quiz.ok) expect(checkQuiz(base.value, quiz.value)).toEqual([]);
			}),
			{ numRuns: WORLDS, seed: 2024 }
		);
	},
	TIMEOUT_MS
);

it('most of the random bases load', () => {
	const loaded = Array.from({ length: 100 }, (_, seed) => parseFactBase(randomWorld(seed)).ok);
	expect(loaded.filter(Boolean).length).toBeGreaterThan(70);
});
