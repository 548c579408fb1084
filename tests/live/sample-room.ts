import type { Quiz } from '../../src/lib/engine/quiz/quiz.ts';
import type { RoomSettings } from '../../src/lib/game/room/settings.ts';
import { openRoom, type OpenedRoom } from '../../src/lib/server/live/room-store.ts';
import { saveQuiz } from '../../src/lib/server/quizzes/quiz-store.ts';
import type { Shell } from '../../src/lib/server/shell.ts';
import { SETTINGS } from '../engine/room/given.ts';
import { sampleContext } from '../engine/room/sample-quiz.ts';
import { sampleProof } from '../engine/run/sample-quiz.ts';

/** The sample of every form as a quiz that can be stored. */
export function sampleQuiz(which: 'key' | 'otherKey' = 'key'): Quiz {
	const { quiz, key } = sampleContext(0, [], which);
	return {
		base: { name: 'rivers', version: '1', digest: '0' },
		recipe: { base: 'rivers', seed: 's', length: 8, topics: [], kinds: [], level: null },
		languages: quiz.languages,
		questions: quiz.questions,
		reasons: quiz.reasons,
		key,
		proofs: (quiz.questions['en'] ?? []).map(({ kind }, position) => sampleProof(kind, position))
	};
}

/** Opens a room that asks one question of each form. */
export async function openSampleRoom(
	shell: Shell,
	settings: Partial<RoomSettings> = {},
	which: 'key' | 'otherKey' = 'key'
): Promise<OpenedRoom> {
	const title = { en: 'Rivers', kk: 'Өзендер' };
	const { id: quiz } = await saveQuiz(shell.database, {
		quiz: sampleQuiz(which),
		title,
		written: 0
	});
	const { steps } = sampleContext(0).quiz;
	return openRoom(shell, { quiz, steps, settings: { ...SETTINGS, ...settings } });
}
