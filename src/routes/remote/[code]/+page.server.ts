import type { CodePage } from '$lib/game/pages/room-page.ts';
import { requireCode } from '$lib/server/hosting/require-room.ts';
import type { PageServerLoad } from './$types';

/** Whether there is such a room is for the socket to say, which counts those who guess. */
export const load: PageServerLoad = ({ params }): CodePage => ({ code: requireCode(params.code) });
