import { createHmac } from 'node:crypto';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import type { QuestionId } from '../../game/question.ts';

/** 72 bits: no two questions that anybody sees share a name. */
const NAME_BYTES = 9;

/**
 * Gives a quiz's questions the names under which players see them: HMAC-SHA-256 (RFC 2104) of their place,
 * counted from `first`, under the quiz's seed. The writer's own names are drawn by a generator that was never
 * meant to keep its seed, and whoever has that can write the quiz with all its answers.
 */
export function nameQuestions(quiz: Quiz, first = 0): Quiz {
	const questions = Object.entries(quiz.questions).map(([language, asked]) => [
		language,
		asked.map((question, place) => ({ ...question, id: nameOf(quiz.recipe.seed, first + place) }))
	]);
	return { ...quiz, questions: Object.fromEntries(questions) };
}

const nameOf = (seed: string, place: number): QuestionId =>
	createHmac('sha256', seed)
		.update(`question ${place}`)
		.digest()
		.subarray(0, NAME_BYTES)
		.toString('base64url') as QuestionId;
