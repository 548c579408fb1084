import type { FactBase } from '../../engine/facts/fact-base.ts';
import { quizOf } from '../../engine/quiz/quiz-of.ts';
import type { Quiz, WrittenQuestion } from '../../engine/quiz/quiz.ts';
import { type Subject, writeAbout } from '../../engine/quiz/write-about.ts';
import { subjectOf, writeEndlessly } from '../../engine/quiz/write-endlessly.ts';

/** Questions in one round of practice. */
export const PRACTICE_LENGTH = 10;

/** What a round of practice is written from. */
export interface PracticeOrder {
	readonly seed: string;
	readonly language: string;
	/** What is due, first to be asked first. */
	readonly due: readonly Subject[];
	/** What was ever asked before, due or not, as `<fact> <field>`. */
	readonly seen: ReadonlySet<string>;
}

/** Up to `PRACTICE_LENGTH` questions: what is due, and where that is not enough, what was never asked. */
export function writePractice(base: FactBase, order: PracticeOrder): Quiz {
	const { seed, language, due } = order;
	const again = due.flatMap(
		(subject, number) => writeAbout(base, subject, { seed, number, language }) ?? []
	);
	const wanted = PRACTICE_LENGTH - Math.min(PRACTICE_LENGTH, again.length);
	const written = [...again.slice(0, PRACTICE_LENGTH), ...unseen(base, order, wanted)];
	const recipe = { seed, length: written.length, topics: [], kinds: [], level: null };
	return quizOf(base, { recipe: { base: base.name, ...recipe }, language, written });
}

/** Most laps repeat what is known; looking further than this through a base that is all seen is in vain. */
const LOOKED_AT_MAX = 2000;

function unseen(
	base: FactBase,
	{ seed, language, seen }: PracticeOrder,
	wanted: number
): readonly WrittenQuestion[] {
	if (wanted === 0) return [];
	return writeEndlessly(base, { seed: `${seed}/new`, language })
		.take(LOOKED_AT_MAX)
		.filter(({ proof }) => !seen.has(subjectOf(proof)))
		.take(wanted)
		.toArray();
}
