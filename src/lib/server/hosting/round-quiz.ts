import type { FactBase } from '../../engine/facts/fact-base.ts';
import { mergeKeys } from '../../engine/quiz/answers/merge-keys.ts';
import type { Key, Quiz, WrittenQuestion } from '../../engine/quiz/quiz.ts';
import { writeAlternate } from '../../engine/quiz/write-alternate.ts';
import type { RoomStep } from '../../engine/room/command.ts';
import type { Language } from '../../game/question.ts';

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
	const kept = pick(draft, positions);
	const steps: RoomStep[] = [];
	const others: Entry[] = [];
	for (const position of positions.keys()) {
		const other = alternateOf(base, kept, position);
		const alternate = other === null ? null : positions.length + others.length;
		if (other !== null) others.push(other);
		steps.push({ position, alternate });
	}
	return { quiz: others.reduce(withEntry, kept), steps };
}

/** A quiz of these positions of another one, in this order. */
export function pick(quiz: Quiz, positions: readonly number[]): Quiz {
	const at = <Part>(parts: readonly Part[]): readonly Part[] =>
		positions.flatMap((position) => parts.slice(position, position + 1));
	const inEach = <Part>(texts: Readonly<Record<Language, readonly Part[]>>) =>
		Object.fromEntries(Object.entries(texts).map(([language, parts]) => [language, at(parts)]));
	return {
		...quiz,
		questions: inEach(quiz.questions),
		key: at(quiz.key),
		proofs: at(quiz.proofs),
		reasons: inEach(quiz.reasons)
	};
}

/** One question in every language of its quiz. */
interface Entry {
	readonly key: Key;
	readonly written: Readonly<Record<Language, WrittenQuestion>>;
}

function alternateOf(base: FactBase, quiz: Quiz, position: number): Entry | null {
	const proof = quiz.proofs[position];
	if (proof === undefined) return null;
	const seed = `${quiz.recipe.seed} again ${position}`;
	const pairs = quiz.languages.map(
		(language) => [language, writeAlternate(base, { proof, seed, language })] as const
	);
	const written = pairs.flatMap(([language, one]) =>
		one === null ? [] : [[language, one] as const]
	);
	// What one language words and another cannot is no question for a room of both.
	const proofs = new Set(written.map(([, one]) => JSON.stringify(one.proof)));
	if (written.length < pairs.length || proofs.size !== 1) return null;
	return {
		key: mergeKeys(written.map(([, { key }]) => key)),
		written: Object.fromEntries(written)
	};
}

function withEntry(quiz: Quiz, { key, written }: Entry): Quiz {
	const proof = Object.values(written)[0]?.proof;
	if (proof === undefined) return quiz;
	const add = <Part>(
		texts: Readonly<Record<Language, readonly Part[]>>,
		partOf: (one: WrittenQuestion) => Part
	) =>
		Object.fromEntries(
			Object.entries(texts).map(([language, parts]) => {
				const one = written[language];
				return [language, one === undefined ? parts : [...parts, partOf(one)]];
			})
		);
	return {
		...quiz,
		questions: add(quiz.questions, ({ question }) => question),
		key: [...quiz.key, key],
		proofs: [...quiz.proofs, proof],
		reasons: add(quiz.reasons, ({ reason }) => reason)
	};
}
