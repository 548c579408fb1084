import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '../../game/result.ts';
import { chooseLanguage } from '../choose-language.ts';
import { whenStored } from '../database/when-stored.ts';
import type { RunId } from '../ids.ts';
import type { QuizRef } from '../quizzes/quiz-store.ts';
import { startRun, type NewRun } from '../runs/start-run.ts';
import { beginSession } from '../session/begin-session.ts';

/** The part of a request's event that starting needs. */
export type StartEvent = Pick<
	RequestEvent,
	'request' | 'locals' | 'cookies' | 'url' | 'getClientAddress'
>;

/** A run to be: its quiz is looked for or written only once the visitor may start one. */
export interface Plan extends Pick<NewRun, 'limit' | 'mode' | 'rival'> {
	/** How many questions are written for it at once; 0 when the quiz is there. */
	readonly length: number;
	/** The quiz, or why there is none, in words. */
	readonly quiz: () => Promise<Result<QuizRef, string>>;
}

/** Why no run was started: words to show, under this status. */
export interface Refusal {
	readonly status: 422 | 429 | 503;
	readonly message: string;
}

const TOO_MANY = 'Many quizzes were started from here just now. Please try again in a few minutes.';

/** Starts a run for the visitor, and a session when there is none. A refused start leaves nothing behind. */
export async function beginRun(event: StartEvent, plan: Plan): Promise<Result<RunId, Refusal>> {
	const { services, session } = event.locals;
	if (!(await services.limits.admit(session, event.getClientAddress(), plan.length))) {
		return err({ status: 429, message: TOO_MANY });
	}
	return orRefuse(async () => {
		const quiz = await plan.quiz();
		if (!quiz.ok) return err({ status: 422, message: quiz.error });
		return ok(await openRun(event, plan, quiz.value));
	});
}

/** Does what leads to a run; when the database fails on the way, that is the refusal. */
export async function orRefuse(
	work: () => Promise<Result<RunId, Refusal>>
): Promise<Result<RunId, Refusal>> {
	const done = await whenStored(work);
	return done.ok ? done.value : err({ status: 503, message: done.error });
}

async function openRun(
	event: StartEvent,
	{ limit, mode, rival }: Plan,
	{ id, languages }: QuizRef
): Promise<RunId> {
	const { services } = event.locals;
	const session = await beginSession(services, event);
	const language = chooseLanguage(event.request.headers.get('accept-language'), languages);
	return startRun(services, { session, quiz: id, language, limit, mode, rival });
}
