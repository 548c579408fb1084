import type { Countdown, StepView } from '../../game/run-view.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { solutionOf } from '../quiz/answers/mark.ts';
import { closesAt } from './deadline.ts';
import type { AnsweredStep, AskedStep, Run } from './run.ts';

/** A run with its quiz, and the moment at which it is looked at (milliseconds since 1970). */
export interface Look {
	readonly run: Run;
	readonly quiz: Quiz;
	readonly now: number;
}

/**
 * What the player may see of one question: key and reason are read only once the answer is stored.
 * A question that was not served yet is nobody's to see: asking for it is a bug, and throws.
 */
export function stepView(look: Look, position: number): StepView {
	const step = look.run.steps[position];
	if (step === undefined || step.stage === 'waiting') {
		throw new Error(`position ${position} of run ${look.run.id} was not served`);
	}
	return step.stage === 'asking'
		? askingView(look, position, step)
		: revealedView(look, position, step);
}

function askingView(look: Look, position: number, step: AskedStep): StepView {
	return {
		stage: 'asking',
		position,
		question: textAt(look.quiz.questions, look.run.language, position),
		countdown: countdownOf(look, step.servedAt)
	};
}

/** A question that is over, with the player's answer, its mark, the key and the reason. */
export function revealedView(
	{ run, quiz }: Pick<Look, 'run' | 'quiz'>,
	position: number,
	step: AnsweredStep
): Extract<StepView, { readonly stage: 'revealed' }> {
	const key = quiz.key[position];
	if (key === undefined) throw new RangeError(`the quiz has no key at position ${position}`);
	return {
		stage: 'revealed',
		position,
		question: textAt(quiz.questions, run.language, position),
		answer: step.answer,
		mark: step.mark,
		points: step.points,
		reveal: { solution: solutionOf(key), reason: textAt(quiz.reasons, run.language, position) }
	};
}

function countdownOf({ run, now }: Look, servedAt: number): Countdown | null {
	const closing = closesAt(servedAt, run.limit);
	return closing === null ? null : { opensAt: servedAt, closesAt: closing, now };
}

function textAt<Text>(
	texts: Readonly<Record<string, readonly Text[]>>,
	language: string,
	position: number
): Text {
	const text = texts[language]?.[position];
	if (text === undefined) throw new RangeError(`no ${language} text at position ${position}`);
	return text;
}
