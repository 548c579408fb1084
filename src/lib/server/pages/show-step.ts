import { redirect } from '@sveltejs/kit';
import { currentPosition } from '../../engine/run/run.ts';
import type { StepPage } from '../../game/pages/step-page.ts';
import { stepAddress } from '../../game/run-address.ts';
import { extendQuiz } from '../endless/extend-quiz.ts';
import { stop } from '../http/stop.ts';
import { isPreload } from '../http/is-preload.ts';
import { serveStep } from '../runs/serve-step.ts';
import { requireOwnRun } from '../runs/require-own-run.ts';
import { requirePosition } from './require-position.ts';
import { stepPage } from './step-page.ts';

/** Names a question: the run's id, and its number from 1, as the address has them. */
export interface StepParams {
	readonly id: string;
	readonly n: string;
}

/**
 * A question of the visitor's own run: the current one is served, an earlier one shows its reveal, and
 * a later one leads back to the current.
 */
export async function showStep(
	locals: App.Locals,
	{ id, n }: StepParams,
	request: Request
): Promise<StepPage> {
	// Browsers throw such an answer away, and ask again when the page is really opened.
	if (isPreload(request)) stop({ code: 'preload' });
	const { services } = locals;
	const played = await requireOwnRun(locals, id);
	const position = requirePosition(n, played.run.steps.length);
	const current = currentPosition(played.run);
	if (current !== null && position > current) redirect(303, stepAddress(id, current));
	const shown =
		position === current ? await serveStep(services, await extendQuiz(services, played)) : played;
	return stepPage(services, shown, position);
}
