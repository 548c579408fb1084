import { redirect, type ActionFailure } from '@sveltejs/kit';
import type { FactBase } from '../../engine/facts/fact-base.ts';
import { START_FIELDS } from '../../game/pages/home-page.ts';
import { postedText } from '../../game/posted-fields.ts';
import type { Result } from '../../game/result.ts';
import { stepAddress } from '../../game/run-address.ts';
import type { StartRefusal, StartRefused } from '../../game/start-refusal.ts';
import { postedForm } from '../http/posted-form.ts';
import type { RunId } from '../ids.ts';
import type { StartEvent } from '../runs/begin-run.ts';
import { refuseStart } from './refuse-start.ts';

/** Starts a run of a mode on the posted fact base, the first one when none is posted, and leads to it. */
export async function startMode(
	event: StartEvent,
	start: (event: StartEvent, base: FactBase) => Promise<Result<RunId, StartRefusal>>
): Promise<ActionFailure<StartRefused>> {
	const name = postedText(await postedForm(event.request), START_FIELDS.base);
	const { bases } = event.locals.services;
	const base = name === '' ? [...bases.values()][0] : bases.get(name);
	if (base === undefined) return refuseStart({ code: 'no-such-base' });
	const run = await start(event, base);
	if (!run.ok) return refuseStart(run.error);
	redirect(303, stepAddress(run.value, 0));
}
