import type { Language } from '../../game/question.ts';
import type { FactBase } from '../facts/fact-base.ts';
import type { Proof } from './proof.ts';
import type { WrittenQuestion } from './quiz.ts';
import { writeBatch } from './write-batch.ts';

/** Seed and language of an endless walk; the same order gives the same questions. */
export interface EndlessOrder {
	readonly seed: string;
	readonly language: Language;
}

/**
 * Questions without an end: nothing that was asked before comes again (the same field of the same
 * fact, whatever the kind) until the base is exhausted; then a new lap begins, in another order. It
 * ends only when the base yields nothing at all.
 */
export function* writeEndlessly(
	base: FactBase,
	{ seed, language }: EndlessOrder
): Generator<WrittenQuestion> {
	for (let lap = 0; ; lap++) {
		const asked = new Set<string>();
		const order = { seed: `${seed}/${lap}`, kinds: [], topics: [], level: null, language };
		for (const written of writeBatch(base, order)) {
			const subject = subjectOf(written.proof);
			if (asked.has(subject)) continue;
			asked.add(subject);
			yield written;
		}
		if (asked.size === 0) return;
	}
}

/** What a question is about: its key fact, and the field asked for. */
export const subjectOf = ({ facts, asked }: Proof): string => `${facts[0] ?? ''} ${asked}`;
