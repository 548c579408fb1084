import type { PracticePage } from '$lib/game/pages/practice-page.ts';
import { practicePage } from '$lib/server/pages/practice-page.ts';
import { startPractice } from '$lib/server/practice/start-practice.ts';
import { startMode } from '$lib/server/pages/start-mode.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, request }): Promise<PracticePage> =>
	practicePage(locals.services, locals.session, request.headers.get('accept-language'));

export const actions: Actions = { start: (event) => startMode(event, startPractice) };
