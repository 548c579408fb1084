import type { Language } from '../../game/question.ts';
import type { Proof } from './proof.ts';
import type { Key, Quiz, WrittenQuestion } from './quiz.ts';

/** One question of a quiz in all its languages: what the quiz's parallel arrays hold at one position. */
export interface Entry {
	readonly key: Key;
	readonly proof: Proof;
	readonly texts: Readonly<Record<Language, EntryText>>;
}

type EntryText = Pick<WrittenQuestion, 'question' | 'reason'>;

/** A quiz's questions, one by one and in its order. */
export function entriesOf({ languages, questions, key, proofs, reasons }: Quiz): readonly Entry[] {
	return proofs.flatMap((proof, position) => {
		const own = key[position];
		if (own === undefined) return [];
		const texts = languages.flatMap((language) => {
			const question = questions[language]?.[position];
			const reason = reasons[language]?.[position];
			return question && reason ? [[language, { question, reason }] as const] : [];
		});
		return [{ key: own, proof, texts: Object.fromEntries(texts) }];
	});
}

/** Those at these positions, in this order; there is none where the quiz has none. */
export function entriesAt(quiz: Quiz, positions: readonly number[]): readonly Entry[] {
	const entries = entriesOf(quiz);
	return positions.flatMap((position) => entries[position] ?? []);
}

/** A quiz of just these questions, in this order; whatever else it is stays, its recipe too. */
export function withEntries(
	quiz: Pick<Quiz, 'base' | 'recipe' | 'languages'>,
	entries: readonly Entry[]
): Quiz {
	const inEach = <Part>(partOf: (text: EntryText) => Part) =>
		Object.fromEntries(
			quiz.languages.map((language) => [
				language,
				entries.flatMap(({ texts }) => {
					const text = texts[language];
					return text === undefined ? [] : [partOf(text)];
				})
			])
		);
	return {
		...quiz,
		questions: inEach(({ question }) => question),
		key: entries.map(({ key }) => key),
		proofs: entries.map(({ proof }) => proof),
		reasons: inEach(({ reason }) => reason)
	};
}
