import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { NAME_FIELD, type NameRefused } from '../../game/pages/result-page.ts';
import { resultAddress } from '../../game/run-address.ts';
import { postedText } from '../../game/posted-fields.ts';
import { whenStored } from '../database/when-stored.ts';
import { postedForm } from '../http/posted-form.ts';
import { parsePublicName } from '../names/parse-public-name.ts';
import { deleteRun } from '../results/delete-run.ts';
import { nameResult } from '../results/name-result.ts';
import { requireOwnResult } from '../results/require-own-result.ts';

type Outcome = Promise<ActionFailure<NameRefused>>;
type ResultEvent = Pick<RequestEvent, 'request' | 'locals'>;

/** Puts the posted name on the visitor's own result. */
export async function nameAction({ request, locals }: ResultEvent, id: string): Outcome {
	const typed = postedText(await postedForm(request), NAME_FIELD);
	return orSayWhy(typed, async () => {
		const played = await requireOwnResult(locals, id);
		const name = parsePublicName(typed);
		if (!name.ok) return fail(400, { refusal: { code: name.error }, typed });
		await nameResult(locals.services.database, played, name.value);
		redirect(303, resultAddress(id));
	});
}

/** Takes the name off again. */
export function unnameAction({ locals }: ResultEvent, id: string): Outcome {
	return orSayWhy('', async () => {
		await nameResult(locals.services.database, await requireOwnResult(locals, id), null);
		redirect(303, resultAddress(id));
	});
}

/** Deletes the visitor's own result, and all that stands behind it. */
export function deleteAction({ locals }: ResultEvent, id: string): Outcome {
	return orSayWhy('', async () => {
		await deleteRun(locals.services.database, await requireOwnResult(locals, id));
		redirect(303, '/me');
	});
}

/** Does it; when the database fails, the form comes back with what was typed. */
async function orSayWhy(typed: string, work: () => Outcome): Outcome {
	const done = await whenStored(work);
	return done.ok ? done.value : fail(503, { refusal: done.error, typed });
}
