import type { Language } from '../../game/question.ts';
import type { FactBase } from '../facts/fact-base.ts';
import type { WrittenQuestion } from './quiz.ts';
import { type SubjectName, subjectOf } from './subject-of.ts';
import { writeBatch } from './write-batch.ts';

/** What is still to be asked. */
export interface UnaskedOrder {
	readonly seed: string;
	readonly language: Language;
	/** What is not asked about again. */
	readonly asked: ReadonlySet<SubjectName>;
}

/** Questions about what was not asked before, each about something else; it ends when there is nothing left. */
export function* writeUnasked(
	base: FactBase,
	{ seed, language, asked }: UnaskedOrder
): Generator<WrittenQuestion> {
	const without = new Set(asked);
	for (const written of writeBatch(base, { ...ANYTHING, seed, language, without })) {
		without.add(subjectOf(written.proof));
		yield written;
	}
}

const ANYTHING = { kinds: [], topics: [], level: null } as const;
