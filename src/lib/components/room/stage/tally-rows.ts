import type { Answer } from '$lib/game/answer.ts';
import { describeAnswer, gapName } from '$lib/game/describe-answer.ts';
import { formatNumber } from '$lib/game/format-number.ts';
import type { Question } from '$lib/game/question.ts';
import type { Tally } from '$lib/game/room/tally.ts';
import { TRUTH_OPTIONS } from '$lib/game/truth-options.ts';

/** One bar: how many of `of` did what `text` says. */
export interface TallyRow {
	readonly text: string;
	/** Which option it is, for its shape and hue; from 0. */
	readonly index: number;
	readonly count: number;
	readonly of: number;
	/** Null where a bar is neither. */
	readonly isRight: boolean | null;
}

/** Who chose what, as bars in the order in which the question shows its options. */
export function tallyRows(question: Question, solution: Answer, tally: Tally): readonly TallyRow[] {
	switch (tally.by) {
		case 'option':
			return optionRows(optionTexts(question), rightOptions(solution), tally.counts);
		case 'part':
			return parts(question, solution).map(({ text, index }) => ({
				text,
				index,
				count: tally.right[index] ?? 0,
				of: tally.answered,
				isRight: null
			}));
		case 'number':
			return numberRows(solution, tally);
		case 'text':
			return [
				{
					text: describeAnswer(question, solution)[0] ?? '',
					index: 0,
					count: tally.right,
					of: tally.right + tally.wrong,
					isRight: true
				},
				{
					text: 'Something else',
					index: 1,
					count: tally.wrong,
					of: tally.right + tally.wrong,
					isRight: false
				}
			];
	}
}

function optionRows(
	texts: readonly string[],
	right: readonly number[],
	counts: readonly number[]
): readonly TallyRow[] {
	const of = Math.max(
		1,
		counts.reduce((sum, count) => sum + count, 0)
	);
	return texts.map((text, index) => ({
		text,
		index,
		count: counts[index] ?? 0,
		of,
		isRight: right.includes(index)
	}));
}

function optionTexts(question: Question): readonly string[] {
	switch (question.form) {
		case 'one':
		case 'many':
			return question.options;
		case 'boolean':
			return TRUTH_OPTIONS;
		case 'place':
			return [...question.placed, ''].map((_, gap) => gapName(question.placed, gap));
		case 'number':
		case 'text':
		case 'order':
		case 'pairs':
			return [];
	}
}

function rightOptions(solution: Answer): readonly number[] {
	switch (solution.form) {
		case 'one':
			return [solution.option];
		case 'many':
			return solution.options;
		case 'boolean':
			return [solution.value ? 0 : 1];
		case 'place':
			return [solution.gap];
		case 'number':
		case 'text':
		case 'order':
		case 'pairs':
			return [];
	}
}

/** The parts as they are right: items in their order, lefts with their partners. */
function parts(question: Question, solution: Answer): readonly Pick<TallyRow, 'text' | 'index'>[] {
	if (question.form === 'order' && solution.form === 'order') {
		return solution.order.map((index, place) => ({
			text: `${place + 1}. ${question.options[index] ?? ''}`,
			index
		}));
	}
	return describeAnswer(question, solution).map((text, index) => ({ text, index }));
}

function numberRows(
	solution: Answer,
	{ min, width, counts }: Extract<Tally, { by: 'number' }>
): readonly TallyRow[] {
	const of = Math.max(1, ...counts);
	const right = solution.form === 'number' ? solution.value : NaN;
	return counts.map((count, index) => {
		const from = min + index * width;
		const isLast = index === counts.length - 1;
		const isRight = right >= from && (right < from + width || (isLast && right <= from + width));
		return {
			index,
			text: `${formatNumber(round(from))} – ${formatNumber(round(from + width))}`,
			count,
			of,
			isRight
		};
	});
}

/** Bounds of bars, without the last digits that floating point leaves. */
const round = (value: number): number => Number(value.toPrecision(6));
