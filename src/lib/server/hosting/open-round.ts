import { ROUND_FIELDS } from '../../game/pages/host-page.ts';
import { postedText, type PostedFields } from '../../game/posted-fields.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { openRoom, type OpenedRoom } from '../live/room-store.ts';
import { readyQuiz } from '../quizzes/ready-quiz.ts';
import { saveQuiz } from '../quizzes/quiz-store.ts';
import type { RoundChoice } from './read-round.ts';
import { roundQuiz } from './round-quiz.ts';
import { writeDraft } from './write-draft.ts';
import type { Shell } from '../shell.ts';

const SEED_SHAPE = /^[0-9a-f]{32}$/;

/** Writes the draft that the host looked at once more, keeps what the host kept, and opens a room for it. */
export async function openRound(
	{ database, clock }: Shell,
	{ base, recipe, settings }: RoundChoice,
	posted: PostedFields
): Promise<Result<OpenedRoom, StartRefusal>> {
	const seed = postedText(posted, ROUND_FIELDS.seed);
	const isSame = postedText(posted, ROUND_FIELDS.digest) === base.digest;
	if (!SEED_SHAPE.test(seed) || !isSame) return err({ code: 'outdated' });
	const draft = writeDraft(base, { ...recipe, seed });
	if (!draft.ok) return draft;
	const positions = readSteps(postedText(posted, ROUND_FIELDS.steps), draft.value.key.length);
	if (positions === null) return err({ code: 'nothing-kept' });
	const round = roundQuiz(base, draft.value, positions);
	const quiz = readyQuiz(round.quiz);
	const { id } = await saveQuiz(database, { quiz, title: base.title, written: clock() });
	return ok(await openRoom({ database, clock }, { quiz: id, steps: round.steps, settings }));
}

/** Positions without repeats, at least one; null for anything else. */
function readSteps(text: string, count: number): readonly number[] | null {
	if (!/^\d{1,3}(,\d{1,3})*$/.test(text)) return null;
	const positions = text.split(',').map(Number);
	const isSound = positions.every((position) => position < count);
	return isSound && new Set(positions).size === positions.length ? positions : null;
}
