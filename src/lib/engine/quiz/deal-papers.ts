import type { BatchQuestion } from './write-batch.ts';

/** How many papers of how many questions. */
export interface Deal {
	readonly papers: number;
	readonly count: number;
}

/**
 * Parallel papers out of one batch: different questions, and in every place the same kind, level and
 * topic, so that no paper is harder than another. Papers are shorter when the batch runs out.
 */
export function dealPapers(
	batch: Iterable<BatchQuestion>,
	{ papers, count }: Deal
): readonly (readonly BatchQuestion[])[] {
	const dealt: BatchQuestion[][] = Array.from({ length: papers }, () => []);
	const piles = new Map<string, BatchQuestion[]>();
	let places = 0;
	for (const question of batch) {
		const { kind, level, topic } = question.unit;
		const name = `${kind} ${level} ${topic}`;
		const pile = piles.get(name) ?? [];
		piles.set(name, pile);
		pile.push(question);
		if (pile.length < papers) continue;
		dealt.forEach((paper, i) => paper.push(...pile.slice(i, i + 1)));
		piles.delete(name);
		places++;
		if (places >= count) break;
	}
	return dealt;
}
