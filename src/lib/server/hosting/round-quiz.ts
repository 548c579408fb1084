import type { FactBase } from '../../engine/facts/fact-base.ts';
import { mergeKeys } from '../../engine/quiz/answers/merge-keys.ts';
import { entriesAt, type Entry, withEntries } from '../../engine/quiz/entry.ts';
import type { Proof } from '../../engine/quiz/proof.ts';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import { writeAlternate } from '../../engine/quiz/write-alternate.ts';
import type { RoomStep } from '../../engine/room/command.ts';

/** A room's own quiz, and what of it is asked. */
export interface RoundQuiz {
	readonly quiz: Quiz;
	readonly steps: readonly RoomStep[];
}

/**
 * The questions of a draft that the host kept, in the host's order, and behind them for each the same fact
 * in another form, where the facts allow one in every language.
 */
export function roundQuiz(base: FactBase, draft: Quiz, positions: readonly number[]): RoundQuiz {
	const kept = entriesAt(draft, positions);
	const steps: RoomStep[] = [];
	const others: Entry[] = [];
	for (const [position, { proof }] of kept.entries()) {
		const other = alternateOf(base, draft, { proof, position });
		const alternate = other === null ? null : kept.length + others.length;
		if (other !== null) others.push(other);
		steps.push({ position, alternate });
	}
	return { quiz: withEntries(draft, [...kept, ...others]), steps };
}

function alternateOf(
	base: FactBase,
	{ recipe, languages }: Quiz,
	{ proof, position }: { readonly proof: Proof; readonly position: number }
): Entry | null {
	const seed = `${recipe.seed} again ${position}`;
	const written = languages.flatMap((language) => {
		const one = writeAlternate(base, { proof, seed, language });
		return one === null ? [] : [[language, one] as const];
	});
	const [first, ...more] = written.map(([, one]) => one);
	// What one language words and another cannot is no question for a room of both.
	if (first === undefined || written.length < languages.length) return null;
	const proved = JSON.stringify(first.proof);
	if (more.some((one) => JSON.stringify(one.proof) !== proved)) return null;
	return {
		key: mergeKeys(written.map(([, { key }]) => key)),
		proof: first.proof,
		texts: Object.fromEntries(written)
	};
}
