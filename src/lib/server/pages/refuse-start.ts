import { fail, type ActionFailure } from '@sveltejs/kit';
import type { StartRefusal, StartRefused } from '../../game/start-refusal.ts';
import { startStatus } from './start-status.ts';

/** Gives a refused start back to a page that needs no more than why. */
export const refuseStart = (refusal: StartRefusal): ActionFailure<StartRefused> =>
	fail(startStatus(refusal), { refusal });
