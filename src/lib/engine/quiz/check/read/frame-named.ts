import type { Language } from '../../../../game/question.ts';
import type { FactBase } from '../../../facts/fact-base.ts';
import type { Frame } from '../../../facts/phrasing.ts';
import type { Proof } from '../../proof.ts';

/** The frame in this language, else in another: its name and what it asks are the same in all. */
export function frameNamed(
	base: FactBase,
	proof: Pick<Proof, 'relation' | 'frame'>,
	language: Language
): Frame | null {
	const named = (words: Language) =>
		base.phrasing
			.get(words)
			?.relations.get(proof.relation)
			?.frames.find(({ name }) => name === proof.frame);
	return [language, ...base.languages].map(named).find((frame) => frame !== undefined) ?? null;
}

/** Has the relation frames in any language? */
export const hasFrames = (base: FactBase, relation: string): boolean =>
	[...base.phrasing.values()].some(
		({ relations }) => (relations.get(relation)?.frames.length ?? 0) > 0
	);
