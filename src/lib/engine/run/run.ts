import type { Answer, Mark } from '../../game/answer.ts';
import type { Language } from '../../game/question.ts';
import { MISTAKES, type RunMode } from '../../game/run-view.ts';

/** One player's walk through a quiz, question by question. Times are milliseconds since 1970. */
export interface Run {
	readonly id: string;
	readonly mode: RunMode;
	/** The language it is played in, from its first question to its last. */
	readonly language: Language;
	/** How long each question stays open, in milliseconds; null without a timer. */
	readonly limit: number | null;
	/** One for each question of the quiz. The walk is linear: all that are answered come first. */
	readonly steps: readonly Step[];
}

/** Where one question of the walk stands: not shown yet, shown, or over. */
export type Step = { readonly stage: 'waiting' } | AskedStep | AnsweredStep;

/** Shown to its player, whose time runs since `servedAt`. */
export interface AskedStep {
	readonly stage: 'asking';
	readonly servedAt: number;
}

/** Over, for ever. */
export interface AnsweredStep {
	readonly stage: 'answered';
	readonly servedAt: number;
	readonly answeredAt: number;
	/** Null when time ran out, or the question was skipped. */
	readonly answer: Answer | null;
	readonly mark: Mark;
	readonly points: number;
}

/** The position of the question that is to be answered next, from 0; null when none is left. */
export function currentPosition(run: Run): number | null {
	const position = run.steps.findIndex((step) => step.stage !== 'answered');
	return position === -1 ? null : position;
}

/** The answered steps, in order: all of them once the run is finished. */
export function answeredSteps(run: Run): readonly AnsweredStep[] {
	return run.steps.filter((step) => step.stage === 'answered');
}

/** All points so far. */
export function pointsOf(run: Run): number {
	return answeredSteps(run).reduce((sum, step) => sum + step.points, 0);
}

/** Wrong answers that an endless run may still have, `MISTAKES` to 0; null for runs that end by themselves. */
export function livesOf(run: Run): number | null {
	if (run.mode !== 'endless') return null;
	const wrong = answeredSteps(run).filter(({ mark }) => mark.verdict === 'wrong').length;
	return Math.max(0, MISTAKES - wrong);
}
