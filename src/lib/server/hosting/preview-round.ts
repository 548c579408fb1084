import type { RequestEvent } from '@sveltejs/kit';
import type { RoundDraft } from '../../game/pages/host-page.ts';
import type { PostedFields } from '../../game/posted-fields.ts';
import { err, ok, type Result } from '../../game/result.ts';
import { chooseLanguage } from '../choose-language.ts';
import { newSeed } from '../quizzes/new-seed.ts';
import { readRound } from './read-round.ts';
import { draftView, writeDraft } from './write-draft.ts';

/** Why no questions were written: words to show, under this status. */
export interface PreviewRefusal {
	readonly status: 400 | 422 | 429;
	readonly message: string;
}

const TOO_MANY = 'Many quizzes were written from here just now. Please try again in a few minutes.';

/** Writes a round's questions for its host to look at. */
export async function previewRound(
	event: Pick<RequestEvent, 'locals' | 'request' | 'getClientAddress'>,
	posted: PostedFields
): Promise<Result<RoundDraft, PreviewRefusal>> {
	const { services, session } = event.locals;
	const choice = readRound(posted, services.bases);
	if (!choice.ok) return err({ status: 400, message: choice.error });
	const { base, recipe } = choice.value;
	if (!(await services.limits.admit(session, event.getClientAddress(), recipe.length))) {
		return err({ status: 429, message: TOO_MANY });
	}
	const quiz = writeDraft(base, { ...recipe, seed: newSeed() });
	if (!quiz.ok) return err({ status: 422, message: quiz.error });
	const language = chooseLanguage(event.request.headers.get('accept-language'), base.languages);
	const title = base.title[language] ?? base.name;
	return ok(draftView(quiz.value, { title, language, wanted: recipe.length }));
}
