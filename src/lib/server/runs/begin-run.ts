import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { whenStored } from '../database/when-stored.ts';
import type { RunId } from '../ids.ts';
import type { QuizRef } from '../quizzes/quiz-store.ts';
import { startRun, type NewRun } from './start-run.ts';
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
	/** The quiz, or why there is none. */
	readonly quiz: () => Promise<Result<QuizRef, StartRefusal>>;
}

/** Starts a run for the visitor, and a session when there is none. A refused start leaves nothing behind. */
export async function beginRun(
	event: StartEvent,
	plan: Plan
): Promise<Result<RunId, StartRefusal>> {
	const { services, session } = event.locals;
	if (!(await services.limits.admit(session, event.getClientAddress(), plan.length))) {
		return err({ code: 'too-many-quizzes' });
	}
	return orRefuse(async () => {
		const quiz = await plan.quiz();
		return quiz.ok ? ok(await openRun(event, plan, quiz.value)) : quiz;
	});
}

/** Does what leads to a run; when the database fails on the way, that is the refusal. */
export async function orRefuse(
	work: () => Promise<Result<RunId, StartRefusal>>
): Promise<Result<RunId, StartRefusal>> {
	const done = await whenStored(work);
	return done.ok ? done.value : done;
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
