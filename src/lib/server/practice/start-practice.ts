import type { FactBase } from '../../engine/facts/fact-base.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import type { RunId } from '../ids.ts';
import { beginRun, type StartEvent } from '../runs/begin-run.ts';
import { readyQuiz } from '../quizzes/ready-quiz.ts';
import { newSeed } from '../quizzes/new-seed.ts';
import { saveQuiz, type QuizRef } from '../quizzes/quiz-store.ts';
import { listDue, listSubjects } from './list-due.ts';
import { PRACTICE_LENGTH, writePractice } from './write-practice.ts';

/** Starts a round of practice: what the visitor is about to forget first, then what is new. */
export function startPractice(
	event: StartEvent,
	base: FactBase
): Promise<Result<RunId, StartRefusal>> {
	return beginRun(event, {
		limit: null,
		mode: 'practice',
		rival: null,
		length: PRACTICE_LENGTH,
		quiz: () => writeRound(event, base)
	});
}

async function writeRound(
	{ locals, request }: StartEvent,
	base: FactBase
): Promise<Result<QuizRef, StartRefusal>> {
	const { database, clock } = locals.services;
	const now = clock();
	const whose = locals.session === null ? null : { session: locals.session, base: base.name };
	const quiz = writePractice(base, {
		seed: newSeed(),
		language: chooseLanguage(request.headers.get('accept-language'), base.languages),
		due: whose === null ? [] : await listDue(database, whose, { now, limit: DUE_MAX }),
		seen: whose === null ? new Set() : await listSubjects(database, whose)
	});
	if (quiz.key.length === 0) return err({ code: 'all-known' });
	const ready = readyQuiz(quiz);
	return ok(await saveQuiz(database, { quiz: ready, title: base.title, written: now }));
}

/** More than a round asks: of some facts nothing can be asked any more. */
const DUE_MAX = 2 * PRACTICE_LENGTH;
