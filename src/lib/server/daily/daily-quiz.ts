import type { FactBase } from '../../engine/facts/fact-base.ts';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import { writeQuiz } from '../../engine/quiz/write-quiz.ts';
import { type Day, dayNumber } from '../../game/day.ts';
import { LENGTH } from '../../game/pages/home-page.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import type { Database } from '../database/open-database.ts';
import type { QuizId } from '../ids.ts';
import { readyQuiz } from '../quizzes/ready-quiz.ts';
import { type QuizRef, saveQuiz } from '../quizzes/quiz-store.ts';
import { readQuiz } from '../quizzes/read-quiz.ts';
import type { FactBases } from '../fact-bases.ts';
import type { Services } from '../services.ts';
import { dailySecret, dailySeed } from './daily-seed.ts';

/** The day's quiz, the same for everyone; written and frozen when it is first asked for. */
export async function dailyQuiz(
	{ database, bases, clock }: Pick<Services, 'database' | 'bases' | 'clock'>,
	day: Day
): Promise<Result<QuizRef, StartRefusal>> {
	const stored = await storedRound(database, day);
	if (stored !== null) return ok(stored);
	const written = writeRound(bases, day, dailySeed(await dailySecret(database), day));
	if (written === null) return err({ code: 'no-round' });
	const title = written.base.title;
	const ref = await saveQuiz(database, { quiz: written.quiz, title, written: clock() });
	await database
		.insertInto('daily')
		.values({ day, quiz: ref.id })
		.onConflict((conflict) => conflict.column('day').doNothing())
		.execute();
	const round = await storedRound(database, day);
	if (round === null) throw new Error(`the round of ${day} is gone as soon as it was stored`);
	// Somebody else asked at the same moment, and was first.
	if (round.id !== ref.id) await database.deleteFrom('quiz').where('id', '=', ref.id).execute();
	return ok(round);
}

/** The day's quiz when somebody asked for it before; else null. */
async function storedRound(database: Database, day: Day): Promise<QuizRef | null> {
	const row = await database
		.selectFrom('daily')
		.innerJoin('quiz', 'quiz.id', 'daily.quiz')
		.select(['quiz.id', 'quiz.length'])
		.where('day', '=', day)
		.executeTakeFirst();
	const quiz = row === undefined ? null : await readQuiz(database, row);
	if (row === undefined || quiz === null) return null;
	return { id: row.id as QuizId, languages: quiz.languages };
}

/** The fact bases take turns, day by day; one that has too little to ask is passed over. */
function writeRound(
	bases: FactBases,
	day: Day,
	seed: string
): { readonly base: FactBase; readonly quiz: Quiz } | null {
	const all = [...bases.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
	for (let turn = 0; turn < all.length; turn++) {
		const base = all[(dayNumber(day) + turn) % all.length];
		if (base === undefined) continue;
		const recipe = { base: base.name, seed, topics: [], kinds: [], level: null };
		const quiz = writeQuiz(base, { ...recipe, length: LENGTH.usual });
		if (quiz.ok) return { base, quiz: readyQuiz(quiz.value) };
	}
	return null;
}
