import { expect, test } from 'vitest';
import { readQuiz } from '../../../src/lib/server/quizzes/read-quiz.ts';
import { saveQuiz } from '../../../src/lib/server/quizzes/quiz-store.ts';
import { sampleQuiz } from '../../engine/run/sample-quiz.ts';
import { openPlayground } from '../playground.ts';

async function stored() {
	const { services, now } = await openPlayground();
	const { database } = services;
	const quiz = sampleQuiz();
	const { id } = await saveQuiz(database, { quiz, title: { en: 'Rivers' }, written: now });
	return { database, quiz, id, length: quiz.key.length };
}

test('a quiz is read as it was stored, and parsed once', async () => {
	const { database, quiz, id, length } = await stored();
	const read = await readQuiz(database, { id, length });
	expect(read).toEqual(quiz);
	expect(await readQuiz(database, { id, length })).toBe(read);
});

test('one that was cut meanwhile is read anew', async () => {
	const { database, quiz, id, length } = await stored();
	await readQuiz(database, { id, length });
	const content = JSON.stringify({ ...quiz, key: quiz.key.slice(0, 2) });
	await database.updateTable('quiz').set({ content, length: 2 }).where('id', '=', id).execute();
	expect((await readQuiz(database, { id, length: 2 }))?.key).toHaveLength(2);
});

test('one that is gone, or never was, is nothing', async () => {
	const { database, id, length } = await stored();
	await database.deleteFrom('quiz').execute();
	expect(await readQuiz(database, { id, length })).toBeNull();
});
