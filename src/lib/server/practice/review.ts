import { type Card, type CardInput, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import type { Mark } from '../../game/answer.ts';
import { DAY_MS } from '../../game/day.ts';

/** What is remembered of a field of a fact: an FSRS card, its moments in milliseconds since 1970. */
export interface Memory extends Omit<Card, 'due' | 'last_review'> {
	readonly due: number;
	readonly last_review: number;
}

/** How an answer went. */
export interface Recall {
	readonly verdict: Mark['verdict'];
	/** How likely a blind guess is right, 0 to 1. */
	readonly guess: number;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/**
 * What was wrong comes back within minutes; what was right leaves for days at once. No fuzz: the same
 * answers give the same plan.
 */
const scheduler = fsrs({ enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] });

const RATINGS = { right: Rating.Good, partly: Rating.Hard, wrong: Rating.Again } as const;

/**
 * The memory after one more answer, by FSRS. A right answer that a guess gives with chance `c` counts as
 * 1 - c of one: the stability that it gains is that much less, and the next time comes that much sooner.
 * A clock that was set back stands still here, since FSRS knows no memory of the future.
 */
export function review(before: Memory | null, { verdict, guess, now: told }: Recall): Memory {
	const now = Math.max(told, before?.last_review ?? told);
	const card: CardInput = before ?? createEmptyCard(now);
	const next = scheduler.next(card, now, RATINGS[verdict]).card;
	if (verdict !== 'right' || next.state !== State.Review) return kept(next, now);
	const unlearned = before?.stability ?? scheduler.next(card, now, Rating.Again).card.stability;
	const least = Math.min(unlearned, next.stability);
	const stability = least + (1 - guess) * (next.stability - least);
	const days = scheduler.next_interval(stability, next.elapsed_days);
	return {
		...kept(next, now),
		stability,
		scheduled_days: days,
		due: now + days * DAY_MS
	};
}

/** Known for now: learned, and not due again yet. */
export const isKnown = (memory: Memory, now: number): boolean =>
	memory.state === State.Review && memory.due > now;

const kept = (card: Card, now: number): Memory => ({
	...card,
	due: card.due.getTime(),
	last_review: now
});
