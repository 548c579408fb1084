import type { Answer, Mark } from '../../game/answer.ts';
import type { NumberQuestion, Question } from '../../game/question.ts';
import type { Tally } from '../../game/room/tally.ts';
import { fold } from '../quiz/answers/fold.ts';

/** A question that is over: what was right, and all that came. */
export interface Answered {
	readonly solution: Answer;
	readonly answers: readonly { readonly answer: Answer; readonly mark: Mark }[];
	/** Players who were asked and gave nothing. */
	readonly unanswered: number;
}

/** At most so many bars for numbers. */
const BARS = 20;
/** At most so many wrong texts. */
const TYPED = 8;

/** Who chose what, as sums. */
export function tallyOf(question: Question, { solution, answers, unanswered }: Answered): Tally {
	const given = answers.map(({ answer }) => answer);
	switch (question.form) {
		case 'one':
		case 'many':
			return {
				unanswered,
				by: 'option',
				counts: count(given.flatMap(chosen), question.options.length)
			};
		case 'boolean':
			return { unanswered, by: 'option', counts: count(given.flatMap(chosen), 2) };
		case 'place':
			return {
				unanswered,
				by: 'option',
				counts: count(given.flatMap(chosen), question.placed.length + 1)
			};
		case 'order':
		case 'pairs':
			return { unanswered, by: 'part', ...partsOf(solution, given) };
		case 'number':
			return { unanswered, by: 'number', ...barsOf(question, given) };
		case 'text':
			return { unanswered, by: 'text', ...textsOf(answers) };
	}
}

/** The index or indices that an answer chose; for `boolean` 0 is true. */
function chosen(answer: Answer): readonly number[] {
	switch (answer.form) {
		case 'one':
			return [answer.option];
		case 'many':
			return answer.options;
		case 'boolean':
			return [answer.value ? 0 : 1];
		case 'place':
			return [answer.gap];
		case 'number':
		case 'text':
		case 'order':
		case 'pairs':
			return [];
	}
}

function count(indices: readonly number[], size: number): readonly number[] {
	const counts = Array.from({ length: size }, () => 0);
	for (const index of indices) counts[index] = (counts[index] ?? 0) + 1;
	return counts;
}

/** By option for `order`, by left side for `pairs`: how many had it where it belongs. */
function partsOf(solution: Answer, answers: readonly Answer[]) {
	const places = placesOf(solution);
	const right = places.map(() => 0);
	for (const given of answers.map(placesOf)) {
		places.forEach((belongs, place) => {
			const part = solution.form === 'order' ? belongs : place;
			if (given[place] === belongs) right[part] = (right[part] ?? 0) + 1;
		});
	}
	return { right, answered: answers.length };
}

function placesOf(answer: Answer): readonly number[] {
	if (answer.form === 'order') return answer.order;
	return answer.form === 'pairs' ? answer.rights : [];
}

function barsOf({ min, max, step }: NumberQuestion, answers: readonly Answer[]) {
	const steps = Math.floor((max - min) / step) + 1;
	const width = Math.ceil(steps / BARS) * step;
	const size = Math.floor((max - min) / width) + 1;
	const values = answers.flatMap((answer) => (answer.form === 'number' ? [answer.value] : []));
	return {
		min,
		width,
		counts: count(
			values.map((value) => Math.floor((value - min) / width)),
			size
		)
	};
}

/** Wrong texts that fold to the same are one, spelled as it was typed first. */
function textsOf(answers: Answered['answers']) {
	const wrong = answers.filter(({ mark }) => mark.verdict !== 'right');
	const counts = new Map<string, { text: string; count: number }>();
	for (const { answer } of wrong) {
		if (answer.form !== 'text') continue;
		const folded = fold(answer.text);
		const { text, count } = counts.get(folded) ?? { text: answer.text.trim(), count: 0 };
		counts.set(folded, { text, count: count + 1 });
	}
	const typed = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, TYPED);
	return { right: answers.length - wrong.length, wrong: wrong.length, typed };
}
