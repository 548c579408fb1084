import type { FactBase } from '../../engine/facts/fact-base.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import type { RunId } from '../ids.ts';
import { beginRun, type StartEvent } from '../runs/begin-run.ts';
import { newSeed } from '../quizzes/new-seed.ts';
import { saveQuiz } from '../quizzes/quiz-store.ts';
import { beginEndlessly, CHUNK } from './extend-quiz.ts';

/** Starts a run that ends with its third mistake, in the visitor's language. */
export function startEndless(
	event: StartEvent,
	base: FactBase
): Promise<Result<RunId, StartRefusal>> {
	const { database, clock } = event.locals.services;
	const accepts = event.request.headers.get('accept-language');
	return beginRun(event, {
		limit: null,
		mode: 'endless',
		rival: null,
		length: CHUNK,
		quiz: async () => {
			const language = chooseLanguage(accepts, base.languages);
			const quiz = beginEndlessly(base, newSeed(), language);
			if (quiz.key.length === 0) return err({ code: 'no-questions' });
			return ok(await saveQuiz(database, { quiz, title: base.title, written: clock() }));
		}
	});
}
