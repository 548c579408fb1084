import type { RequestEvent } from '@sveltejs/kit';
import type { RoundDraft } from '../../game/pages/host-page.ts';
import type { PostedFields } from '../../game/posted-fields.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { newSeed } from '../quizzes/new-seed.ts';
import { readyQuiz } from '../quizzes/ready-quiz.ts';
import { readRound } from './read-round.ts';
import { draftView, writeDraft } from './write-draft.ts';

/** Writes a round's questions for its host to look at. */
export async function previewRound(
	event: Pick<RequestEvent, 'locals' | 'request' | 'getClientAddress'>,
	posted: PostedFields
): Promise<Result<RoundDraft, StartRefusal>> {
	const { services, session } = event.locals;
	const choice = readRound(posted, services.bases);
	if (!choice.ok) return choice;
	const { base, recipe } = choice.value;
	if (!(await services.limits.admit(session, event.getClientAddress(), recipe.length))) {
		return err({ code: 'too-many-drafts' });
	}
	const quiz = writeDraft(base, { ...recipe, seed: newSeed() });
	if (!quiz.ok) return quiz;
	const language = chooseLanguage(event.request.headers.get('accept-language'), base.languages);
	const title = base.title[language] ?? base.name;
	return ok(draftView(readyQuiz(quiz.value), { title, language, wanted: recipe.length }));
}
