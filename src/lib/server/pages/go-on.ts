import { redirect } from '@sveltejs/kit';
import { currentPosition } from '../../engine/run/run.ts';
import { goOnAddress } from '../../game/run-address.ts';
import type { PlayedRun } from '../runs/played-run.ts';

/** Leads to the first question that is not answered, or to the end of a finished run. */
export function goOn({ id, run }: PlayedRun): never {
	redirect(303, goOnAddress(id, currentPosition(run)));
}
