import { fail, redirect } from '@sveltejs/kit';
import { roomAddress } from '$lib/game/pages/room-page.ts';
import { postedText } from '$lib/game/posted-fields.ts';
import { parseRoomCode } from '$lib/game/room/code.ts';
import { postedForm } from '$lib/server/http/posted-form.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request }) => {
		const typed = postedText(await postedForm(request), 'code').slice(0, 40);
		const code = parseRoomCode(typed);
		if (!code.ok) return fail(422, { typed });
		redirect(303, roomAddress('join', code.value));
	}
};
