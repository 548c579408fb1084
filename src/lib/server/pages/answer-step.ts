import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { currentPosition } from '../../engine/run/run.ts';
import type { Answer } from '../../game/answer.ts';
import type { AnswerRefused, StepForm } from '../../game/pages/step-page.ts';
import { stepAddress } from '../../game/run-address.ts';
import { judgePost } from '../answers/judge-post.ts';
import type { PostedFields } from '../../game/posted-fields.ts';
import { whenStored } from '../database/when-stored.ts';
import { postedForm } from '../http/posted-form.ts';
import type { PlayedRun } from '../runs/played-run.ts';
import { reload } from '../runs/reload.ts';
import { storeAnswer } from '../runs/store-answer.ts';
import { requireOwnRun } from '../runs/require-own-run.ts';
import { requirePosition } from './require-position.ts';
import type { StepParams } from './show-step.ts';
import { stepPage } from './step-page.ts';

/** The part of a request's event that answering needs. */
export type AnswerEvent = Pick<RequestEvent, 'request' | 'locals'>;

type Outcome = StepForm | ActionFailure<AnswerRefused>;

/** A question of the visitor's own run, and what was posted to it. */
interface Target {
	readonly played: PlayedRun;
	readonly position: number;
	readonly posted: PostedFields;
}

/** Takes a posted answer, see `ANSWER_FIELDS` and `StepForm`. */
export function answerStep(event: AnswerEvent, params: StepParams): Promise<Outcome> {
	return orSayWhy(event, params, async (target) => {
		const { played, position, posted } = target;
		const question = played.quiz.questions[played.run.language]?.[position];
		const key = played.quiz.key[position];
		if (!isAsked(target) || question === undefined || key === undefined) return goOn(event, target);
		const post = judgePost({ question, key }, posted);
		switch (post.outcome) {
			case 'moved':
				return post;
			case 'refused':
				return fail(400, { ...post, posted });
			case 'answered':
				return store(event, target, post.answer);
		}
	});
}

/** Stores "no answer". */
export function skipStep(event: AnswerEvent, params: StepParams): Promise<Outcome> {
	return orSayWhy(event, params, async (target) =>
		isAsked(target) ? store(event, target, null) : goOn(event, target)
	);
}

/** Does what a post asks for; when the database fails, the form comes back with what was posted. */
async function orSayWhy(
	event: AnswerEvent,
	{ id, n }: StepParams,
	work: (target: Target) => Promise<Outcome>
): Promise<Outcome> {
	const posted = await postedForm(event.request);
	const done = await whenStored(async () => {
		const played = await requireOwnRun(event.locals, id);
		return work({ played, position: requirePosition(n, played.run.steps.length), posted });
	});
	if (done.ok) return done.value;
	return fail(503, { outcome: 'refused', refusal: done.error, posted });
}

const isAsked = ({ played, position }: Target): boolean =>
	position === currentPosition(played.run) && played.run.steps[position]?.stage === 'asking';

async function store(event: AnswerEvent, target: Target, answer: Answer | null): Promise<Outcome> {
	const { services } = event.locals;
	const { played, position } = target;
	await storeAnswer(services, played, { position, answer });
	return goOn(event, { ...target, played: await reload(services, played) });
}

/** Shows what is stored: at once to an enhanced form, else by way of the page's own address. */
async function goOn(event: AnswerEvent, { played, position }: Target): Promise<Outcome> {
	const current = currentPosition(played.run);
	const isOver = current === null || position < current;
	if (!isOver) redirect(303, stepAddress(played.id, current));
	if (!isEnhanced(event.request)) redirect(303, stepAddress(played.id, position));
	return { outcome: 'stored', ...(await stepPage(event.locals.services, played, position)) };
}

/** Kit's `use:enhance` says so itself. */
const isEnhanced = ({ headers }: Request): boolean => headers.get('x-sveltekit-action') === 'true';
