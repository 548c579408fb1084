import { clash } from './clash.ts';
import type { BatchQuestion } from './write-batch.ts';

/** How many papers of how many questions. */
export interface Deal {
	readonly papers: number;
	readonly count: number;
}

/**
 * Parallel papers out of one batch: different questions, and in every place the same kind, level and
 * topic, so that no paper is harder than another. On no paper does one question help with another.
 * Papers are shorter when the batch runs out.
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
		const pile = [...(piles.get(name) ?? []), question];
		const row = pile.length < papers ? null : pickRow(pile, dealt);
		piles.set(name, pile.length < MOST_WAITING ? pile : pile.slice(1));
		if (row === null) continue;
		dealt.forEach((paper, i) => paper.push(...row.slice(i, i + 1)));
		piles.delete(name);
		places++;
		if (places >= count) break;
	}
	return dealt;
}

/** A question of the pile for each paper, none beside one that it clashes with; null when there are too few. */
function pickRow(
	pile: readonly BatchQuestion[],
	dealt: readonly (readonly BatchQuestion[])[]
): readonly BatchQuestion[] | null {
	const row: BatchQuestion[] = [];
	for (const paper of dealt) {
		const next = pile.find(
			(question) => !row.includes(question) && !paper.some((other) => clash(other, question))
		);
		if (next === undefined) return null;
		row.push(next);
	}
	return row;
}

/** Questions that fit no paper make room for later ones. */
const MOST_WAITING = 200;
