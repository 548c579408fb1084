import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFactBase } from '../../../../src/lib/engine/facts/parse-fact-base.ts';
import { formatProblem } from '../../../../src/lib/engine/facts/problem.ts';
import { checkQuestion } from '../../../../src/lib/engine/quiz/check/check-question.ts';
import { checkQuiz } from '../../../../src/lib/engine/quiz/check/check-quiz.ts';
import { writeBatch } from '../../../../src/lib/engine/quiz/write-batch.ts';
import { writeQuiz } from '../../../../src/lib/engine/quiz/write-quiz.ts';
import { QUESTIONS, TIMEOUT_MS } from '../proved/faults-in.ts';
import { randomWorld } from './random-world.ts';

/** As many as give the questions that are wanted of them. */
const WORLDS = 760;
/** Of which a quiz is written. */
const QUIZ_WORLDS = 300;

interface Proved {
	readonly questions: number;
	readonly faults: readonly string[];
}

/** What is wrong with a world's questions; a world that does not load says why, in words. */
function prove(seed: number): Proved {
	const base = parseFactBase(randomWorld(seed));
	if (!base.ok) {
		const silent = base.error.map(formatProblem).filter((message) => message.trim() === '');
		return { questions: 0, faults: silent };
	}
	const order = { seed: `fuzz ${seed}`, kinds: [], topics: [], level: null, language: 'en' };
	const batch = [...writeBatch(base.value, order)];
	const faults = batch.flatMap(({ unit, ...written }) =>
		checkQuestion(base.value, written, 'en').map(
			({ rule, message }) => `${rule}: ${message} (${unit.kind}) ${written.question.prompt}`
		)
	);
	return { questions: batch.length, faults };
}

it(
	'random small bases never crash the writer, and no question from them has a flaw',
	() => {
		let proved = 0;
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const { questions, faults } = prove(seed);
				proved += questions;
				expect(faults).toEqual([]);
			}),
			{ numRuns: WORLDS }
		);
		expect(proved).toBeGreaterThan(QUESTIONS.ofRandomWorlds);
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
			{ numRuns: QUIZ_WORLDS }
		);
	},
	TIMEOUT_MS
);

it('most of the random bases load', () => {
	const loaded = Array.from({ length: 100 }, (_, seed) => parseFactBase(randomWorld(seed)).ok);
	expect(loaded.filter(Boolean).length).toBeGreaterThan(70);
});
